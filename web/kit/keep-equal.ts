import { replaceEqualDeep } from '@tanstack/react-query';

/** Values that are made anew again and again: each comes back with whatever in it equals the one before, the very same object where all does, so that nothing is drawn again for it. */
export const keepEqual = <Value>(): ((value: Value) => Value) => {
  let kept: Value | undefined;
  return (value) => (kept = replaceEqualDeep(kept, value));
};
