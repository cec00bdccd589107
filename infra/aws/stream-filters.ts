import type { streamConsumers } from '#shared/api/triggers.ts';
import { ENTRY_PREFIX, SNAPSHOT_SORT_KEY } from '#shared/store/keys.ts';

/** The sort key of a unit's newest position. */
const POSITION_SORT_KEY = 'latest';

/** What each consumer of the table's stream is woken for, in Lambda's filter syntax; it would pass over all else anyway. */
export const STREAM_FILTERS: Readonly<Record<(typeof streamConsumers)[number], Readonly<Record<string, unknown>>>> = {
  'push-board': { dynamodb: { Keys: { sk: { S: [SNAPSHOT_SORT_KEY, POSITION_SORT_KEY] } } } },
  'publish-events': { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: ENTRY_PREFIX }] } } } },
};
