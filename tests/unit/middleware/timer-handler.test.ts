import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { timerHandler } from '#shared/middleware/timer-handler.ts';
import type { Timer } from '#shared/schemas/timer.ts';
import { lambdaContext } from '#tests/support/http-event.ts';

const timer: Timer = { id: 't-1', centre: 'yanhu', at: 1_767_225_600_000, reason: { type: 'transfer-offer', id: 'x', version: 2 } };
const queue = (...bodies: string[]): SQSEvent => ({ Records: bodies.map((body, index) => ({ messageId: `m-${index}`, body }) as SQSRecord) });

describe('a timer handler', () => {
  it('hands over each timer', async () => {
    const seen: Timer[] = [];
    const handler = timerHandler('watch-deadlines', (one) => Promise.resolve(void seen.push(one)));
    expect(await handler(queue(JSON.stringify(timer)), lambdaContext)).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([timer]);
  });

  it('reports each timer that failed or cannot be read, and does the others', async () => {
    const seen: string[] = [];
    const handler = timerHandler('watch-deadlines', ({ id }) => {
      seen.push(id);
      return id === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    const result = await handler(queue('{', JSON.stringify({ ...timer, id: 'bad' }), JSON.stringify(timer)), lambdaContext);
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-0' }, { itemIdentifier: 'm-1' }] });
    expect(seen).toEqual(['bad', 't-1']);
  });
});
