/** The screen by day or by night. */
export type Appearance = 'light' | 'dark';

const APPEARANCE_KEY = 'yike.appearance';

/** The appearance last chosen in this browser, else the one that the computer is set to. */
export const storedAppearance = (store: Pick<Storage, 'getItem'>, prefersDark: boolean): Appearance => {
  const stored = store.getItem(APPEARANCE_KEY);
  if (stored === 'light' || stored === 'dark') return stored;
  return prefersDark ? 'dark' : 'light';
};

/** Keeps the choice. */
export const keepAppearance = (store: Pick<Storage, 'setItem'>, appearance: Appearance): void => store.setItem(APPEARANCE_KEY, appearance);
