import type { BusEvent } from '#shared/ports/bus.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { centreOfKey, ENTRY_PREFIX } from './keys.ts';
import { entryOfBody } from './log-entry.ts';

/** The bus's view of a stored item: each log entry is one event, without its place in the chain; nothing for other items. */
export const busEventOf = (item: Item): BusEvent | undefined => {
  if (!item.sk.startsWith(ENTRY_PREFIX)) return undefined;
  const { previousHash: _before, hash: _hash, ...told } = entryOfBody(item.body);
  const centre = centreOfKey(item);
  const log = item.pk.slice(centre.length + 1);
  const kind = log.slice(0, log.indexOf('#'));
  return { id: `${centre}/${kind}/${told.id}/${String(told.version)}`, centre, type: told.type, detail: { kind, ...told } };
};
