import type { DynamoDBRecord } from 'aws-lambda';
import { imageOfItem, imageOfKey, itemOfImage, keyOfImage } from '#shared/ports/item-image.ts';
import type { Change } from '#shared/ports/item-store.ts';

const KIND_OF_NAME = { INSERT: 'insert', MODIFY: 'modify', REMOVE: 'remove' } as const;
const NAME_OF_KIND = { insert: 'INSERT', modify: 'MODIFY', remove: 'REMOVE' } as const;

/** The change that a record of the table's stream tells; the stream carries both images. */
export const changeOfRecord = (record: DynamoDBRecord): Change => {
  const { Keys: keys, NewImage: after, OldImage: before, SequenceNumber: sequence } = record.dynamodb ?? {};
  if (!keys || sequence === undefined || record.eventName === undefined) throw new TypeError('Cannot read a stream record: keys, sequence or name are missing');
  return {
    sequence,
    kind: KIND_OF_NAME[record.eventName],
    key: keyOfImage(keys),
    ...(after && { item: itemOfImage(after) }),
    ...(before && { before: itemOfImage(before) }),
  };
};

/** The record that the table's stream would carry for a change: what the local feed hands to consumers. */
export const recordOfChange = (change: Change): DynamoDBRecord => ({
  eventID: change.sequence,
  eventName: NAME_OF_KIND[change.kind],
  eventSource: 'aws:dynamodb',
  dynamodb: {
    Keys: imageOfKey(change.key),
    SequenceNumber: change.sequence,
    StreamViewType: 'NEW_AND_OLD_IMAGES',
    ...(change.item && { NewImage: imageOfItem(change.item) }),
    ...(change.before && { OldImage: imageOfItem(change.before) }),
  },
});
