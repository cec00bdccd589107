const TICK_MILLISECONDS = 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let tick = performance.now();

const beat = (): void => {
  tick = performance.now();
  for (const listener of listeners) listener();
};

/** One beat a second for the whole page, so that all its clocks step together. */
export const subscribeToTicks = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    tick = performance.now();
    timer = setInterval(beat, TICK_MILLISECONDS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
};

/** The moment of the last beat by the screen's own steady clock, milliseconds. */
export const lastTick = (): number => tick;
