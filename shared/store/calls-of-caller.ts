import * as z from 'zod';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { callerPartition, callFingerprintKey } from './keys.ts';
import { readAll } from './read-all.ts';

const Fingerprint = z.strictObject({ fingerprint: z.string() });
const CallerCall = z.strictObject({ callId: z.string(), at: z.number() });

/** The other recent calls from the number of a call; none where it was withheld or is no longer known. */
export const callsOfSameCaller = async (store: ItemStore, centre: string, callId: string): Promise<ReadonlySet<string>> => {
  const known = await store.get(callFingerprintKey(centre, callId));
  if (!known) return new Set();
  const { fingerprint } = Fingerprint.parse(JSON.parse(known.body));
  const calls = await readAll(store, { pk: callerPartition(centre, fingerprint) });
  const ids = calls.map(({ body }) => CallerCall.parse(JSON.parse(body)).callId);
  return new Set(ids.filter((id) => id !== callId));
};

/** The latest call from a number, by its fingerprint; nothing where none is known any more. */
export const lastCallOf = async (store: ItemStore, centre: string, fingerprint: string): Promise<string | undefined> => {
  const calls = await readAll(store, { pk: callerPartition(centre, fingerprint) });
  const last = calls.at(-1);
  return last && CallerCall.parse(JSON.parse(last.body)).callId;
};
