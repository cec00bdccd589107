import { isAvailable } from '#shared/domain/unit/unit.ts';
import type { DrillClock } from './drill-clock.ts';
import type { Watch } from './watch.ts';

/** Who has waited so long looks again even if no unit is known to have come free, seconds of the drill. */
const LOOKS_AGAIN_SECONDS = 60;
/** So many who wait look at once when a unit comes free: one of them gets it, and the other asks anew. */
const WOKEN_AT_ONCE = 2;

/** Where those wait who found no unit to send. */
export interface FreeUnits {
  /** Resolves when a unit has come free and it is one's turn, or after a minute. */
  wait(signal: AbortSignal): Promise<void>;
}

/** A queue in front of the fleet: who came first looks first. */
export const freeUnits = (room: Watch, clock: DrillClock): FreeUnits => {
  const queue: AbortController[] = [];
  let free = new Set<string>();
  room.onChange(() => {
    const now = new Set(room.all('unit').flatMap(({ id, state }) => (isAvailable(state) ? [id] : [])));
    const newlyFree = [...now].some((id) => !free.has(id));
    free = now;
    if (newlyFree) for (const turn of queue.splice(0, WOKEN_AT_ONCE)) turn.abort();
  });
  return {
    wait: async (signal) => {
      const turn = new AbortController();
      queue.push(turn);
      await clock.sleep(LOOKS_AGAIN_SECONDS, AbortSignal.any([turn.signal, signal]));
      const at = queue.indexOf(turn);
      if (at >= 0) queue.splice(at, 1);
    },
  };
};
