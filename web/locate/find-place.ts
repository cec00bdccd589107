/** A place as the browser measured it. */
export interface Fix {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracyMeters: number;
  /** By the telephone's clock, epoch milliseconds. */
  readonly measuredAt: number;
}

/** Why there is no place. */
export type NoFix = 'denied' | 'no-signal';

/** Good enough to send at once: the ambulance sees whoever waves within so many metres. */
const GOOD_METERS = 30;
/** A first fix comes from the network and is rough; the satellites need some seconds more. */
const LONGEST_MILLISECONDS = 20_000;
/** The codes of the Geolocation API: the person, or the telephone's settings, said no. */
const PERMISSION_DENIED = 1;

interface Watching {
  readonly geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined;
  /** Calls back after so many milliseconds. @returns how to call it off */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** Watches the place until it is good enough or time is up, and gives the best; calls back once. */
export const findPlace = ({ geolocation, after }: Watching, done: (found: Fix | NoFix) => void): void => {
  if (!geolocation) {
    done('no-signal');
    return;
  }
  let best: Fix | undefined;
  let isOver = false;
  const finish = (found: Fix | NoFix): void => {
    if (isOver) return;
    isOver = true;
    callOff();
    geolocation.clearWatch(watch);
    done(found);
  };
  const watch = geolocation.watchPosition(
    ({ coords, timestamp }) => {
      const fix = { longitude: coords.longitude, latitude: coords.latitude, accuracyMeters: coords.accuracy, measuredAt: timestamp };
      if (!best || fix.accuracyMeters < best.accuracyMeters) best = fix;
      if (best.accuracyMeters <= GOOD_METERS) finish(best);
    },
    ({ code }) => {
      if (code === PERMISSION_DENIED) finish('denied');
    },
    { enableHighAccuracy: true, maximumAge: 0, timeout: LONGEST_MILLISECONDS },
  );
  const callOff = after(LONGEST_MILLISECONDS, () => finish(best ?? 'no-signal'));
};
