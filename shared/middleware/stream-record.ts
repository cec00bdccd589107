import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { Change, Item, ItemKey } from '#shared/ports/item-store.ts';

type Image = Readonly<Record<string, AttributeValue>>;

const KIND_OF_NAME = { INSERT: 'insert', MODIFY: 'modify', REMOVE: 'remove' } as const;
const NAME_OF_KIND = { insert: 'INSERT', modify: 'MODIFY', remove: 'REMOVE' } as const;

const textOf = (image: Image, name: string): string => {
  const text = image[name]?.S;
  if (text === undefined) throw new TypeError(`Cannot read a stream record: "${name}" is missing`);
  return text;
};

const keyOf = (image: Image, pkName: string, skName: string): ItemKey => ({ pk: textOf(image, pkName), sk: textOf(image, skName) });

const indexesOf = (image: Image): Pick<Item, 'indexes'> => {
  const i1 = image['i1pk'] && keyOf(image, 'i1pk', 'i1sk');
  const i2 = image['i2pk'] && keyOf(image, 'i2pk', 'i2sk');
  return i1 || i2 ? { indexes: { ...(i1 && { i1 }), ...(i2 && { i2 }) } } : {};
};

const itemOfImage = (image: Image): Item => ({
  ...keyOf(image, 'pk', 'sk'),
  version: Number(image['version']?.N),
  body: textOf(image, 'body'),
  ...indexesOf(image),
  ...(image['expiresAt'] && { expiresAt: Number(image['expiresAt'].N) }),
});

/** The change that a record of the table's stream tells; the stream carries both images. */
export const changeOfRecord = (record: DynamoDBRecord): Change => {
  const { Keys: keys, NewImage: after, OldImage: before, SequenceNumber: sequence } = record.dynamodb ?? {};
  if (!keys || sequence === undefined || record.eventName === undefined) throw new TypeError('Cannot read a stream record: keys, sequence or name are missing');
  return {
    sequence,
    kind: KIND_OF_NAME[record.eventName],
    key: keyOf(keys, 'pk', 'sk'),
    ...(after && { item: itemOfImage(after) }),
    ...(before && { before: itemOfImage(before) }),
  };
};

const keyImage = ({ pk, sk }: ItemKey, pkName = 'pk', skName = 'sk'): Record<string, AttributeValue> => ({ [pkName]: { S: pk }, [skName]: { S: sk } });

const imageOfItem = (item: Item): Record<string, AttributeValue> => ({
  ...keyImage(item),
  version: { N: String(item.version) },
  body: { S: item.body },
  ...(item.indexes?.i1 && keyImage(item.indexes.i1, 'i1pk', 'i1sk')),
  ...(item.indexes?.i2 && keyImage(item.indexes.i2, 'i2pk', 'i2sk')),
  ...(item.expiresAt !== undefined && { expiresAt: { N: String(item.expiresAt) } }),
});

/** The record that the table's stream would carry for a change: what the local feed hands to consumers. */
export const recordOfChange = (change: Change): DynamoDBRecord => ({
  eventID: change.sequence,
  eventName: NAME_OF_KIND[change.kind],
  eventSource: 'aws:dynamodb',
  dynamodb: {
    Keys: keyImage(change.key),
    SequenceNumber: change.sequence,
    StreamViewType: 'NEW_AND_OLD_IMAGES',
    ...(change.item && { NewImage: imageOfItem(change.item) }),
    ...(change.before && { OldImage: imageOfItem(change.before) }),
  },
});
