import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { create as createAuthorizeSocket } from '#functions/authorize-socket/handler.ts';
import { create as createConnectSocket } from '#functions/connect-socket/handler.ts';
import { create as createDisconnectSocket } from '#functions/disconnect-socket/handler.ts';
import { create as createIssueSocketTicket } from '#functions/issue-socket-ticket/handler.ts';
import { create as createSubscribeSocket } from '#functions/subscribe-socket/handler.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import { createClient } from '#shared/api/client.ts';
import { routes } from '#shared/api/routes.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { subscribedSockets } from '#shared/store/sockets.ts';
import { startGateway, type TestGateway } from '#tests/support/gateway.ts';

const START = 1_767_225_600_000;

const open: TestGateway[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const start = async () => {
  let now = START;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const itemStore = openItemStore({ path: ':memory:', clock });
  const ports = { itemStore, clock };
  const gateway = await startGateway({
    routes,
    functions: {
      'issue-socket-ticket': createIssueSocketTicket(ports),
      'authorize-socket': createAuthorizeSocket(ports),
      'connect-socket': createConnectSocket(ports),
      'subscribe-socket': createSubscribeSocket(ports),
      'disconnect-socket': createDisconnectSocket(ports),
    },
  });
  open.push(gateway);
  const token = await gateway.identity.sign({ userId: 'li', role: 'crew', centre: 'yanhu', unitId: 'u-1' });
  const client = createClient({ baseUrl: gateway.url, token: () => token });
  return {
    gateway,
    itemStore,
    pass: (milliseconds: number) => (now += milliseconds),
    ticket: () => client.call('issue-socket-ticket', { centre: 'yanhu' }, { body: {} }),
    connect: (ticket: string) => new WebSocket(`${gateway.url.replace('http', 'ws')}${SOCKET_PATH}?ticket=${ticket}`),
  };
};

/** "open", or the status of the refusal. */
const fateOf = async (socket: WebSocket) =>
  Promise.race([once(socket, 'open').then(() => 'open'), once(socket, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode)]);
const say = async (socket: WebSocket, message: unknown) => {
  const answer = once(socket, 'message');
  socket.send(JSON.stringify(message));
  return JSON.parse(String((await answer)[0])) as unknown;
};

describe('a socket ticket', () => {
  it('opens one socket and no second one', async () => {
    const { ticket, connect } = await start();
    const { ticket: issued } = await ticket();
    expect(await fateOf(connect(issued))).toBe('open');
    expect(await fateOf(connect(issued))).toBe(401);
  });

  it('opens exactly one of twenty sockets that show it at once', async () => {
    const { ticket, connect } = await start();
    const { ticket: issued } = await ticket();
    const fates = await Promise.all(Array.from({ length: 20 }, () => fateOf(connect(issued))));
    expect(fates.filter((fate) => fate === 'open')).toHaveLength(1);
    expect(fates.filter((fate) => fate === 401)).toHaveLength(19);
  });

  it('is void once it has expired', async () => {
    const { ticket, connect, pass } = await start();
    const { ticket: issued, expiresAt } = await ticket();
    pass(expiresAt - START);
    expect(await fateOf(connect(issued))).toBe(401);
  });

  it.each(['', 'guess'])('that was never issued ("%s") opens nothing', async (guess) => {
    expect(await fateOf((await start()).connect(guess))).toBe(401);
  });

  it('is another one every time', async () => {
    const { ticket } = await start();
    expect((await ticket()).ticket).not.toBe((await ticket()).ticket);
  });
});

describe('a socket', () => {
  it('is told of once it has subscribed, as its caller, and forgotten when it closes', async () => {
    const { ticket, connect, itemStore } = await start();
    const socket = connect((await ticket()).ticket);
    await once(socket, 'open');
    expect(await subscribedSockets(itemStore, 'yanhu')).toEqual([]);
    expect(await say(socket, { action: 'subscribe' })).toEqual({ type: 'subscribed', at: START });
    expect(await subscribedSockets(itemStore, 'yanhu')).toMatchObject([{ caller: { userId: 'li', role: 'crew', centre: 'yanhu', unitId: 'u-1' }, subscribedAt: START }]);
    socket.close();
    await expect.poll(() => subscribedSockets(itemStore, 'yanhu')).toEqual([]);
  });

  it('is answered when it asks whether anybody is there', async () => {
    const { ticket, connect } = await start();
    const socket = connect((await ticket()).ticket);
    await once(socket, 'open');
    expect(await say(socket, { action: 'ping' })).toEqual({ type: 'pong', at: START });
  });

  it.each([
    [{ action: 'dance' }, 'action'],
    [{ action: 'subscribe', centre: 'wushan' }, 'centre'],
    [[], 'body'],
  ])('that says %j hears what is wrong and stays open', async (message, field) => {
    const { ticket, connect } = await start();
    const socket = connect((await ticket()).ticket);
    await once(socket, 'open');
    expect(await say(socket, message)).toMatchObject({ type: 'problem', problem: { code: 'invalid-request', errors: [{ field }] } });
    expect(await say(socket, { action: 'ping' })).toMatchObject({ type: 'pong' });
  });
});
