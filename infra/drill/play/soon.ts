import type { Stage } from './stage.ts';

/** At a drill's speed seconds are less than a request takes: of the wall it is waited at least so long. */
const LEAST_WALL_SECONDS = 3;

/** Whether something comes true on the room's board within so many seconds of the drill, or before the signal aborts. */
export const soon = async ({ room, clock }: Stage, { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal }, condition: () => boolean): Promise<boolean> => {
  const come = new AbortController();
  const late = clock.sleep(Math.max(seconds, LEAST_WALL_SECONDS * clock.speed), AbortSignal.any([come.signal, signal]));
  await Promise.race([room.until(condition).catch(() => undefined), late]);
  come.abort();
  return condition();
};
