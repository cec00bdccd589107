import type { Stage } from './stage.ts';

/** Nothing on the whole board moves for so long: of the drill's time, and of the wall's at least so much. */
const STALLED_AFTER_SECONDS = 2 * 60 * 60;
const STALLED_AFTER_WALL_SECONDS = 90;
const LOOKS_EVERY_MILLISECONDS = 2_000;

/** Ends a drill in which nothing happens any more though calls are open, rather than waiting for ever. */
export const watchForStall = (stage: Stage, end: AbortController): void => {
  let movedAt = performance.now();
  stage.room.onChange(() => (movedAt = performance.now()));
  const patience = Math.max(STALLED_AFTER_WALL_SECONDS, STALLED_AFTER_SECONDS / stage.clock.speed) * 1000;
  const looks = setInterval(() => {
    const open = stage.room.all('incident').length + stage.room.all('transfer').length;
    if (open === 0) movedAt = performance.now();
    if (performance.now() - movedAt < patience) return;
    const waiting = stage.room.all('incident').map(({ id, state }) => `"${id}" ${state.status}`);
    stage.problems.add(`Nothing has happened for ${Math.round(patience / 1000)} s of the wall; open incidents: ${waiting.join(', ') || 'none'}`);
    end.abort();
  }, LOOKS_EVERY_MILLISECONDS);
  stage.signal.addEventListener('abort', () => clearInterval(looks));
};
