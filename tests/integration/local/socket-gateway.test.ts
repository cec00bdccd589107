import { once } from 'node:events';
import type { APIGatewayAuthorizerResult } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import type { SocketEvent } from '#shared/middleware/socket-event.ts';
import { startGateway, type TestGateway } from '#tests/support/gateway.ts';

const leave = (effect: 'Allow' | 'Deny'): APIGatewayAuthorizerResult => ({
  principalId: 'user-1',
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: '*' }] },
  context: { userId: 'user-1', role: 'dispatcher', centre: 'yanhu' },
});

const open: TestGateway[] = [];
const start = async (functions: Record<string, unknown> = {}, limits = {}) => {
  const events: SocketEvent[] = [];
  const remember = (event: SocketEvent) => {
    events.push(event);
    return Promise.resolve({ statusCode: 200 });
  };
  const echo = (event: SocketEvent) => Promise.resolve({ statusCode: 200, body: `${event.requestContext.routeKey}: ${event.body ?? ''}` });
  const gateway = await startGateway({
    functions: {
      'authorize-socket': () => Promise.resolve(leave('Allow')), 'connect-socket': remember, 'disconnect-socket': remember, 'subscribe-socket': echo, ...functions,
    },
    limits,
  });
  open.push(gateway);
  return { gateway, events, connect: () => new WebSocket(`${gateway.url.replace('http', 'ws')}${SOCKET_PATH}?ticket=t1`) };
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const textOf = async (socket: WebSocket) => String((await once(socket, 'message'))[0]);
const statusOfRefusal = async (socket: WebSocket) => {
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
  return response.statusCode;
};

describe('the socket gateway', () => {
  it('tells the functions of a socket from $connect to $disconnect, with what the authorizer gave', async () => {
    const { gateway, events, connect } = await start();
    const socket = connect();
    await once(socket, 'open');
    socket.close();
    await once(socket, 'close');
    await gateway.close();
    open.splice(0);
    expect(events.map(({ requestContext: { eventType, routeKey } }) => [eventType, routeKey])).toEqual([['CONNECT', '$connect'], ['DISCONNECT', '$disconnect']]);
    const [first, last] = events.map(({ requestContext }) => requestContext);
    expect(first?.authorizer).toEqual({ userId: 'user-1', role: 'dispatcher', centre: 'yanhu', principalId: 'user-1' });
    expect(last?.connectionId).toBe(first?.connectionId);
    expect(events[0]?.queryStringParameters).toEqual({ ticket: 't1' });
  });

  it.each([
    ['{"action":"subscribe"}', 'subscribe'],
    ['{"action":"ping"}', 'ping'],
    ['{"action":"dance"}', '$default'],
    ['{"action":"$connect"}', '$default'],
    ['{"action":"toString"}', '$default'],
    ['null', '$default'],
    ['not json', '$default'],
  ])('routes the message %s to %s and sends the answer back', async (message, routeKey) => {
    const socket = (await start()).connect();
    await once(socket, 'open');
    socket.send(message);
    expect(await textOf(socket)).toBe(`${routeKey}: ${message}`);
  });

  it('says so when the function behind a message fails', async () => {
    const socket = (await start({ 'subscribe-socket': () => Promise.reject(new Error('secret')) })).connect();
    await once(socket, 'open');
    socket.send('{}');
    expect(JSON.parse(await textOf(socket))).toMatchObject({ message: 'Internal server error' });
  });

  it.each([
    ['401 where the authorizer knows nobody', { 'authorize-socket': () => Promise.reject(new Error('Unauthorized')) }, 401],
    ['403 where the authorizer denies', { 'authorize-socket': () => Promise.resolve(leave('Deny')) }, 403],
    ['500 where the authorizer fails', { 'authorize-socket': () => Promise.reject(new Error('no')) }, 500],
    ['500 where $connect fails', { 'connect-socket': () => Promise.resolve({ statusCode: 503 }) }, 500],
  ])('refuses a socket with %s', async (_, functions, status) => {
    expect(await statusOfRefusal((await start(functions)).connect())).toBe(status);
  });

  it('opens sockets at one path only', async () => {
    const { gateway } = await start();
    expect(await statusOfRefusal(new WebSocket(`${gateway.url.replace('http', 'ws')}/elsewhere`))).toBe(404);
  });

  it('answers to no other name than this machine has', async () => {
    const { gateway } = await start();
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${SOCKET_PATH}?ticket=t1`, { headers: { host: 'evil.example' } });
    expect(await statusOfRefusal(socket)).toBe(404);
  });
});

describe("API Gateway's limits", () => {
  it('cut a socket that sends more than 128 kB at once', async () => {
    const socket = (await start()).connect();
    await once(socket, 'open');
    socket.send('x'.repeat(128 * 1024 + 1));
    expect((await once(socket, 'close'))[0]).toBe(1009);
  });

  it.each([
    ['idle for too long', { idleMilliseconds: 20 }],
    ['open for too long', { longestMilliseconds: 20 }],
  ])('close a socket that was %s', async (_, limits) => {
    const socket = (await start({}, limits)).connect();
    expect((await once(socket, 'close'))[0]).toBe(1001);
  });
});

describe('a push', () => {
  const connected = async () => {
    const { gateway, events, connect } = await start();
    const socket = connect();
    await once(socket, 'open');
    return { gateway, socket, id: events[0]?.requestContext.connectionId ?? '' };
  };

  it('reaches its socket', async () => {
    const { gateway, socket, id } = await connected();
    const [message, result] = await Promise.all([textOf(socket), gateway.pusher.post(id, '{"type":"changed"}')]);
    expect([message, result]).toEqual(['{"type":"changed"}', 'sent']);
  });

  it('tells that a socket is gone', async () => {
    const { gateway, socket, id } = await connected();
    socket.close();
    await once(socket, 'close');
    await expect.poll(() => gateway.pusher.post(id, 'x')).toBe('gone');
    expect(await gateway.pusher.post('never-there', 'x')).toBe('gone');
  });

  it('of more than 128 kB is a mistake of the program', async () => {
    const { gateway, id } = await connected();
    await expect(gateway.pusher.post(id, '界'.repeat(64 * 1024))).rejects.toThrow('Cannot push: the message has 196608 bytes');
  });
});

describe('a stopping host', () => {
  it('says goodbye to every socket', async () => {
    const { gateway, connect } = await start();
    const socket = connect();
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await gateway.close();
    open.splice(0);
    expect((await closed)[0]).toBe(1001);
  });
});
