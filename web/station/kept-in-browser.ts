import type * as z from 'zod';

/** The part of the browser's storage that keeping needs. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept under a name, or nothing where it is missing or of another time's shape. */
export const keptValue = <Schema extends z.ZodType>(store: Store, name: string, schema: Schema): z.infer<Schema> | undefined => {
  const text = store.getItem(name);
  if (text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Keeps a value for the next time. A full or forbidden storage loses the safety net and not the screen. @returns whether it was kept */
export const keepValue = (store: Store, name: string, value: unknown): boolean => {
  try {
    store.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** The names under which a station's terminal keeps things. */
export const keptNames = (stationId: string) => ({
  orders: `yike.station.${stationId}.orders`,
  outbox: `yike.station.${stationId}.outbox`,
  crews: `yike.station.${stationId}.crews`,
  units: `yike.station.${stationId}.units`,
  printed: `yike.station.${stationId}.printed`,
});

/** Takes everything off this computer that names people, on signing out. */
export const forgetStation = (store: Store, stationId: string): void => {
  for (const name of Object.values(keptNames(stationId))) store.removeItem(name);
};
