const QUIET_KEY = 'yike.quiet';

const listeners = new Set<() => void>();

/** Whether this console is set to quiet; loud before anybody chose. */
export const isQuiet = (): boolean => localStorage.getItem(QUIET_KEY) === 'yes';

/** Makes the console quiet or loud, and keeps that for the next time. */
export const setQuiet = (quiet: boolean): void => {
  localStorage.setItem(QUIET_KEY, quiet ? 'yes' : 'no');
  for (const listener of listeners) listener();
};

/** Tells of each change. */
export const subscribeToQuiet = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
