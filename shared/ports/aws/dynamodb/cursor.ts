import * as z from 'zod';
import type { Image } from '#shared/ports/item-image.ts';
import type { Query } from '#shared/ports/item-store.ts';
import { TABLE_INDEXES } from './table-request.ts';

const Texts = z.record(z.string(), z.string());

/** The attributes that tell a place in the table or in an index. */
const namesOf = (index: Query['index']): readonly string[] => ['pk', 'sk', ...(index ? [TABLE_INDEXES[index].pk, TABLE_INDEXES[index].sk] : [])];

/** A cursor that stands for the last key evaluated. */
export const cursorOfKey = (key: Readonly<Record<string, { readonly S?: string | undefined }>>): string =>
  Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(key).map(([name, { S: text }]) => [name, text])))).toString('base64url');

/** The key that a cursor of this query stands for. @throws RangeError for any other text */
export const keyOfCursor = (cursor: string, { pk, index }: Query): Image => {
  const texts = Texts.safeParse(parsed(Buffer.from(cursor, 'base64url').toString())).data ?? {};
  const names = namesOf(index);
  const isOurs = Object.keys(texts).length === names.length && names.every((name) => texts[name] !== undefined) && texts[index ? TABLE_INDEXES[index].pk : 'pk'] === pk;
  if (!isOurs) throw new RangeError(`Cannot query: the cursor "${cursor}" is not one that this query gave`);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { S: text }]));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
