import type { Item, ItemKey } from './item-store.ts';

/** One attribute of an item as DynamoDB and its stream write it: text, or a number as text. */
export type ImageValue = { readonly S: string } | { readonly N: string };

/** An item's attributes by name, as written. */
export type Image = Record<string, ImageValue>;

/** Attributes as read; of any kind that DynamoDB knows. */
export type ReadImage = Readonly<Record<string, { readonly S?: string | undefined; readonly N?: string | undefined }>>;

/** The attribute by which DynamoDB clears expired items away in its own time: epoch seconds, rounded up. */
export const TIME_TO_LIVE_ATTRIBUTE = 'expiresAtSeconds';

/** A key's attributes; an index keeps its own under other names. */
export const imageOfKey = ({ pk, sk }: ItemKey, pkName = 'pk', skName = 'sk'): Image => ({ [pkName]: { S: pk }, [skName]: { S: sk } });

/** An item's attributes. */
export const imageOfItem = (item: Item): Image => ({
  ...imageOfKey(item),
  version: { N: String(item.version) },
  body: { S: item.body },
  ...(item.indexes?.i1 && imageOfKey(item.indexes.i1, 'i1pk', 'i1sk')),
  ...(item.indexes?.i2 && imageOfKey(item.indexes.i2, 'i2pk', 'i2sk')),
  ...(item.expiresAt !== undefined && {
    expiresAt: { N: String(item.expiresAt) },
    [TIME_TO_LIVE_ATTRIBUTE]: { N: String(Math.ceil(item.expiresAt / 1000)) },
  }),
});

const textOf = (image: ReadImage, name: string): string => {
  const text = image[name]?.S;
  if (text === undefined) throw new TypeError(`Cannot read an item: its attribute "${name}" is missing`);
  return text;
};

const numberOf = (image: ReadImage, name: string): number => {
  const text = image[name]?.N;
  if (text === undefined) throw new TypeError(`Cannot read an item: its attribute "${name}" is missing`);
  return Number(text);
};

/** The key that these attributes hold. @throws TypeError naming a missing one */
export const keyOfImage = (image: ReadImage, pkName = 'pk', skName = 'sk'): ItemKey => ({ pk: textOf(image, pkName), sk: textOf(image, skName) });

const indexesOf = (image: ReadImage): Pick<Item, 'indexes'> => {
  const i1 = image['i1pk'] && keyOfImage(image, 'i1pk', 'i1sk');
  const i2 = image['i2pk'] && keyOfImage(image, 'i2pk', 'i2sk');
  return i1 || i2 ? { indexes: { ...(i1 && { i1 }), ...(i2 && { i2 }) } } : {};
};

/** The item that these attributes hold. @throws TypeError naming a missing one */
export const itemOfImage = (image: ReadImage): Item => ({
  ...keyOfImage(image),
  version: numberOf(image, 'version'),
  body: textOf(image, 'body'),
  ...indexesOf(image),
  ...(image['expiresAt'] && { expiresAt: numberOf(image, 'expiresAt') }),
});
