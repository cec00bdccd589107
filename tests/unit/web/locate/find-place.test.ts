import { describe, expect, it } from 'vitest';
import { findPlace, type Fix, type NoFix } from '#web/locate/find-place.ts';

/** A telephone that measures when the test says so. */
const givenTelephone = () => {
  let tell: { readonly found: PositionCallback; readonly failed: PositionErrorCallback } | undefined;
  let timeIsUp = (): void => undefined;
  let isCalledOff = false;
  const answers: (Fix | NoFix)[] = [];
  const watched: number[] = [];
  const geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> = {
    watchPosition: (found, failed) => {
      tell = { found, failed: failed! };
      return 7;
    },
    clearWatch: (id) => watched.push(id),
  };
  const after = (_milliseconds: number, run: () => void) => {
    timeIsUp = run;
    return () => (isCalledOff = true);
  };
  findPlace({ geolocation, after }, (answer) => answers.push(answer));
  return {
    measures: (accuracy: number) => tell!.found({ coords: { longitude: 111, latitude: 35, accuracy }, timestamp: 1_000 } as GeolocationPosition),
    fails: (code: number) => tell!.failed({ code } as GeolocationPositionError),
    timeIsUp: () => timeIsUp(),
    answers,
    isAtRest: () => isCalledOff && watched.length === 1,
  };
};
const fix = (accuracyMeters: number) => ({ longitude: 111, latitude: 35, accuracyMeters, measuredAt: 1_000 });

describe('finding the place of a telephone', () => {
  it('waits through rough fixes for one that is good, and then measures no more', () => {
    const phone = givenTelephone();
    phone.measures(1_500);
    expect(phone.answers).toEqual([]);
    phone.measures(20);
    phone.measures(10);
    expect(phone.answers).toEqual([fix(20)]);
    expect(phone.isAtRest()).toBe(true);
  });

  it('gives the best of rough ones when time is up', () => {
    const phone = givenTelephone();
    phone.measures(400);
    phone.measures(900);
    phone.timeIsUp();
    expect(phone.answers).toEqual([fix(400)]);
  });

  it('says at once that it may not measure', () => {
    const phone = givenTelephone();
    phone.fails(1);
    phone.timeIsUp();
    expect(phone.answers).toEqual(['denied']);
  });

  it('says that there is no signal only when time is up: one may still come', () => {
    const phone = givenTelephone();
    phone.fails(2);
    expect(phone.answers).toEqual([]);
    phone.timeIsUp();
    expect(phone.answers).toEqual(['no-signal']);
  });

  it('says so where a browser cannot measure at all', () => {
    const answers: unknown[] = [];
    findPlace({ geolocation: undefined, after: () => () => undefined }, (answer) => answers.push(answer));
    expect(answers).toEqual(['no-signal']);
  });
});
