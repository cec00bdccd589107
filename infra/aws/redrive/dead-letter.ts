import * as z from 'zod';
import { Timer } from '#shared/schemas/timer.ts';

/** What Lambda writes when a function failed on an event to the last try. */
const FailedEvent = z.looseObject({
  requestContext: z.looseObject({ functionArn: z.string(), condition: z.string() }),
  requestPayload: z.unknown(),
  responsePayload: z.looseObject({ errorMessage: z.string().optional() }).optional().catch(undefined),
});

/** What Lambda writes when a function failed on changes of the table: where in the stream they stand, not what they are. */
const FailedChanges = z.looseObject({
  requestContext: z.looseObject({ functionArn: z.string(), condition: z.string() }),
  DDBStreamBatchInfo: z.looseObject({ shardId: z.string(), startSequenceNumber: z.string(), endSequenceNumber: z.string(), streamArn: z.string() }),
});

/** A message that nobody could take, and why. */
export type DeadLetter =
  | { readonly kind: 'event'; readonly functionArn: string; readonly event: unknown; readonly reason: string }
  | { readonly kind: 'changes'; readonly functionArn: string; readonly from: StreamRange; readonly reason: string }
  | { readonly kind: 'timer'; readonly timer: Timer; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Some changes of one shard of the table's stream, both ends included. */
export interface StreamRange {
  readonly streamArn: string;
  readonly shardId: string;
  readonly first: string;
  readonly last: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Reads a dead letter's body; one that is of no known kind says so and stays where it is. */
export const deadLetterOf = (body: string): DeadLetter => {
  const content = parsed(body);
  const changes = FailedChanges.safeParse(content);
  if (changes.success) {
    const { requestContext, DDBStreamBatchInfo: batch } = changes.data;
    const from = { streamArn: batch.streamArn, shardId: batch.shardId, first: batch.startSequenceNumber, last: batch.endSequenceNumber };
    return { kind: 'changes', functionArn: requestContext.functionArn, from, reason: requestContext.condition };
  }
  const event = FailedEvent.safeParse(content);
  if (event.success) {
    const { requestContext, requestPayload, responsePayload } = event.data;
    return { kind: 'event', functionArn: requestContext.functionArn, event: requestPayload, reason: responsePayload?.errorMessage ?? requestContext.condition };
  }
  const timer = Timer.safeParse(content);
  if (timer.success) return { kind: 'timer', timer: timer.data, reason: `it failed ${MOST_TIMER_TRIES} times` };
  return { kind: 'unreadable', reason: 'it is neither a failed event, nor changes, nor a timer' };
};

/** As the queue of the timers is set up. */
const MOST_TIMER_TRIES = 5;
