import { isAvailable } from '#shared/domain/unit/unit.ts';
import type { DrillClock } from './drill-clock.ts';
import type { Watch } from './watch.ts';

/** Who has waited so long looks again even if no unit is known to have come free: seconds of the drill, and of the wall at least so many. */
const LOOKS_AGAIN_SECONDS = 5 * 60;
const LOOKS_AGAIN_WALL_SECONDS = 3;
/** So many who wait look at once for each unit that comes free: one of them gets it, and the other asks anew. */
const WOKEN_FOR_EACH = 2;

/** Where those wait who found no unit to send. */
export interface FreeUnits {
  /** Resolves when a unit has come free and it is one's turn, the lowest rank first, or after a while. */
  wait(rank: number, signal: AbortSignal): Promise<void>;
}

interface Turn {
  readonly rank: number;
  readonly come: AbortController;
}

/** A queue in front of the fleet: the most urgent looks first, and among equals who came first. */
export const freeUnits = (room: Watch, clock: DrillClock): FreeUnits => {
  let queue: Turn[] = [];
  let free = new Set<string>();
  room.onChange(() => {
    const now = new Set(room.all('unit').flatMap(({ id, state }) => (isAvailable(state) ? [id] : [])));
    const newlyFree = [...now].filter((id) => !free.has(id)).length;
    free = now;
    for (const { come } of queue.splice(0, newlyFree * WOKEN_FOR_EACH)) come.abort();
  });
  return {
    wait: async (rank, signal) => {
      const turn = { rank, come: new AbortController() };
      queue = [...queue, turn].sort((a, b) => a.rank - b.rank);
      await clock.sleep(Math.max(LOOKS_AGAIN_SECONDS, LOOKS_AGAIN_WALL_SECONDS * clock.speed), AbortSignal.any([turn.come.signal, signal]));
      queue = queue.filter((one) => one !== turn);
    },
  };
};
