import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { itemOfImage, keyOfImage } from '#shared/ports/item-image.ts';
import type { Change } from '#shared/ports/item-store.ts';

const KIND_OF_NAME = { INSERT: 'insert', MODIFY: 'modify', REMOVE: 'remove' } as const;

/** The change that a record of the table's stream tells, as the streams' own client reads it. @throws TypeError naming what is missing */
export const changeOfStreamRecord = ({ eventName, dynamodb: told }: StreamRecord): Change => {
  if (!eventName || !told?.Keys || told.SequenceNumber === undefined) throw new TypeError('Cannot read a stream record: keys, sequence or name are missing');
  return {
    sequence: told.SequenceNumber,
    kind: KIND_OF_NAME[eventName],
    key: keyOfImage(told.Keys),
    ...(told.NewImage && { item: itemOfImage(told.NewImage) }),
    ...(told.OldImage && { before: itemOfImage(told.OldImage) }),
  };
};
