import { useSyncExternalStore } from 'react';
import type * as z from 'zod';
import { keepValue, keptValue, type Store } from './kept-in-browser.ts';

/** A value that outlives the page: changed in one place, kept in the browser with each change. */
export interface KeptState<Value> {
  get(): Value;
  set(value: Value): void;
  onChange(listener: () => void): () => void;
}

/** Opens what was kept under a name, or begins anew. */
export const openKeptState = <Schema extends z.ZodType>(store: Store, { name, schema, initial }: { readonly name: string; readonly schema: Schema; readonly initial: z.infer<Schema> }): KeptState<z.infer<Schema>> => {
  const listeners = new Set<() => void>();
  let current = keptValue(store, name, schema) ?? initial;
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      keepValue(store, name, value);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** A kept value as it is now, in a part of the screen that follows it. */
export const useKept = <Value>(state: KeptState<Value>): Value => useSyncExternalStore((listener) => state.onChange(listener), () => state.get());
