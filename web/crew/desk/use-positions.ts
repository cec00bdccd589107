import { useEffect } from 'react';
import { fixOf, type Fix } from '../positions/fix.ts';
import { sendPositions, type PositionSender } from '../positions/send-positions.ts';
import { isWorthTelling } from '../positions/sampling.ts';
import { afterFix, type Standing } from '../positions/watch-pace.ts';
import { addFix } from '../store/fix-store.ts';

/** How often what was noted is sent: a moving mark on the room's map, without a radio that never sleeps. */
const SEND_EVERY_MILLISECONDS = 10_000;

const OPTIONS = {
  close: { enableHighAccuracy: true, maximumAge: 2000, timeout: 30_000 },
  sparse: { enableHighAccuracy: false, maximumAge: 60_000, timeout: 120_000 },
} as const satisfies Record<Standing['pace'], PositionOptions>;

/** Notes where the phone is while its crew is on duty, as often as it moves, and tells it when there is a line. */
export const usePositions = (desk: PositionSender, isOnDuty: boolean): void => {
  const { store, client, centre, unitId, datum, clock } = desk;
  useEffect(() => {
    if (!isOnDuty || !('geolocation' in navigator)) return;
    let standing: Standing = { pace: 'close' };
    let told: Fix | undefined;
    let watch = 0;
    const begin = (): void => {
      watch = navigator.geolocation.watchPosition(hear, () => undefined, OPTIONS[standing.pace]);
    };
    const hear = (position: GeolocationPosition): void => {
      const fix = fixOf(position);
      const next = afterFix(standing, fix);
      if (isWorthTelling(told, fix)) {
        told = fix;
        void addFix(store, fix);
      }
      const hasChangedPace = next.pace !== standing.pace;
      standing = next;
      if (!hasChangedPace) return;
      navigator.geolocation.clearWatch(watch);
      begin();
    };
    begin();
    return () => navigator.geolocation.clearWatch(watch);
  }, [store, isOnDuty]);

  useEffect(() => {
    const send = (): void => void sendPositions({ store, client, centre, unitId, datum, clock }).catch(() => undefined);
    const timer = setInterval(send, SEND_EVERY_MILLISECONDS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [store, client, centre, unitId, datum, clock]);
};
