import { useSyncExternalStore } from 'react';

/** From how many pixels of width on how much larger everything is, the widest first; frame.css has the same steps. */
const STEPS = [
  { query: '(min-width: 3400px)', scale: 1.7 },
  { query: '(min-width: 2400px)', scale: 1.25 },
] as const;

const subscribe = (listener: () => void): (() => void) => {
  const lists = STEPS.map(({ query }) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
};

const scaleNow = (): number => STEPS.find(({ query }) => matchMedia(query).matches)?.scale ?? 1;

/** How much larger than on a desk's screen everything is to be drawn. */
export const useScreenScale = (): number => useSyncExternalStore(subscribe, scaleNow);
