import { facilityAccount } from './facility-desk.ts';
import type { Stage } from './stage.ts';

/** Seconds after the drill's start, and until it takes patients again. */
const DIVERTS_AFTER_SECONDS = 5 * 60;
const DIVERTS_FOR_SECONDS = 15 * 60;

/** A facility asks ambulances to pass by, and takes them again. @returns how often it has said so */
export const divertFacility = (stage: Stage, facilityId: string): (() => number) => {
  let said = 0;
  const say = async (status: { readonly kind: 'open' } | { readonly kind: 'diverting'; readonly reason: 'emergency-room-full' }): Promise<void> => {
    await stage.terminal(facilityAccount(facilityId)).tell('set-facility-status', { facilityId }, { status });
    said++;
  };
  void stage.spawn(`the emergency room of facility "${facilityId}"`, async () => {
    await stage.clock.sleep(DIVERTS_AFTER_SECONDS, stage.closing);
    await say({ kind: 'diverting', reason: 'emergency-room-full' });
    await stage.clock.sleep(DIVERTS_FOR_SECONDS, stage.closing);
    await say({ kind: 'open' });
  });
  return () => said;
};
