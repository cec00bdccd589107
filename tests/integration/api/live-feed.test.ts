import { afterEach, describe, expect, it } from 'vitest';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import { createClient } from '#shared/api/client.ts';
import type { LiveBoard } from '#shared/api/live-board.ts';
import { startLiveFeed, type FeedStatus } from '#shared/api/live-feed.ts';
import { routes } from '#shared/api/routes.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { SocketEvent } from '#shared/middleware/socket-event.ts';
import { startGateway } from '#tests/support/gateway.ts';

const unit = (id: string, version: number, live = true): BoardEntry => ({ kind: 'unit', id, version, live, state: { status: 'offDuty' } });

/** A server whose board a test moves by hand, and a feed on it. */
const start = async (...initial: BoardEntry[]) => {
  const truth = new Map(initial.map((entry) => [entry.id, entry]));
  const connections: string[] = [];
  const live = () => [...truth.values()].filter((entry) => entry.live);
  const caller = { userId: 'user-1', role: 'dispatcher' as const, centre: 'yanhu' };
  const gateway = await startGateway({
    routes,
    functions: {
      'issue-socket-ticket': httpHandler('issue-socket-ticket', routes['issue-socket-ticket'], () => Promise.resolve({ ticket: 't-1', expiresAt: 1 })),
      'get-board': httpHandler('get-board', routes['get-board'], () => Promise.resolve({ at: 1, entries: live() })),
      'get-digest': httpHandler('get-digest', routes['get-digest'], ({ headers }) => {
        const etag = JSON.stringify(live().map(({ id, version }) => `${id}${version}`).join('_'));
        if (headers['if-none-match'] === etag) return Promise.resolve(answer<{ at: number; entries: never[] }>(undefined, { status: 304, headers: { etag } }));
        return Promise.resolve(answer({ at: 1, entries: live().map(({ id, version }): ['unit', string, number] => ['unit', id, version]) }, { headers: { etag } }));
      }),
      'get-board-entry': httpHandler('get-board-entry', routes['get-board-entry'], ({ params: { id } }) => {
        const entry = truth.get(id);
        return entry ? Promise.resolve(entry) : Promise.reject(new NotFound('unit', id));
      }),
      'authorize-socket': () => Promise.resolve({ principalId: 'user-1', policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] }, context: caller }),
      'connect-socket': ({ requestContext }: SocketEvent) => {
        connections.push(requestContext.connectionId);
        return Promise.resolve({ statusCode: 200 });
      },
      'subscribe-socket': () => Promise.resolve({ statusCode: 200, body: JSON.stringify({ type: 'subscribed', at: 1 }) }),
      'disconnect-socket': () => Promise.resolve({ statusCode: 200 }),
    },
  });
  const token = await gateway.identity.sign(caller);
  const statuses: FeedStatus[] = [];
  let board: LiveBoard | undefined;
  const feed = startLiveFeed({
    client: createClient({ baseUrl: gateway.url, token: () => token }),
    centre: 'yanhu',
    socketUrl: `${gateway.url.replace('http', 'ws')}${SOCKET_PATH}`,
    onBoard: (next) => (board = next),
    onStatus: (status) => statuses.push(status),
  });
  stops.push(async () => {
    feed.stop();
    await gateway.close();
  });
  return {
    feed, statuses, gateway, truth,
    shown: () => [...(board?.entries.values() ?? [])].map(({ id, version }) => `${id} ${version}`).sort(),
    push: (...entries: BoardEntry[]) => gateway.pusher.post(connections.at(-1) ?? '', JSON.stringify({ type: 'changed', at: 2, entries })),
    connections,
  };
};
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

describe('a live feed', () => {
  it('shows the snapshot, then what is pushed', async () => {
    const { statuses, shown, push } = await start(unit('u-1', 1), unit('u-2', 4));
    await expect.poll(() => statuses.at(-1)).toBe('live');
    expect(shown()).toEqual(['u-1 1', 'u-2 4']);
    await push(unit('u-1', 2), unit('u-2', 5, false));
    await expect.poll(shown).toEqual(['u-1 2']);
  });

  it('finds by the digest what was never pushed', async () => {
    const { statuses, shown, truth, feed } = await start(unit('u-1', 1), unit('u-2', 4), unit('u-3', 1));
    await expect.poll(() => statuses.at(-1)).toBe('live');
    truth.set('u-1', unit('u-1', 3));
    truth.set('u-2', unit('u-2', 6, false));
    truth.delete('u-3');
    truth.set('u-4', unit('u-4', 1));
    await feed.check();
    expect(shown()).toEqual(['u-1 3', 'u-4 1']);
    await feed.check();
    await feed.check();
    expect(shown()).toEqual(['u-1 3', 'u-4 1']);
  });

  it('takes a snapshot when it missed a great deal', async () => {
    const { statuses, shown, truth, feed } = await start();
    await expect.poll(() => statuses.at(-1)).toBe('live');
    for (let number = 10; number < 60; number++) truth.set(`u-${number}`, unit(`u-${number}`, 1));
    await feed.check();
    expect(shown()).toHaveLength(50);
  });

  it('ignores what it does not understand', async () => {
    const { statuses, shown, gateway, connections, push } = await start(unit('u-1', 1));
    await expect.poll(() => statuses.at(-1)).toBe('live');
    for (const message of ['not json', '{"type":"weather"}', '{"type":"changed","at":1,"entries":[{"kind":"moon"}]}']) await gateway.pusher.post(connections[0] ?? '', message);
    await push(unit('u-1', 2));
    await expect.poll(shown).toEqual(['u-1 2']);
    expect(statuses).toEqual(['connecting', 'live']);
  });

  it('comes back after a lost socket, equal to a fresh one', async () => {
    const { statuses, shown, truth, gateway, connections } = await start(unit('u-1', 1), unit('u-2', 1));
    await expect.poll(() => statuses.at(-1)).toBe('live');
    truth.set('u-1', unit('u-1', 9));
    truth.delete('u-2');
    gateway.pusher.cut(connections[0] ?? '');
    await expect.poll(() => statuses.join(' ')).toBe('connecting live lost connecting live');
    expect(shown()).toEqual(['u-1 9']);
  });
});
