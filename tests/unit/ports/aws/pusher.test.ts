import { ApiGatewayManagementApiClient, DeleteConnectionCommand, GoneException, LimitExceededException, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGatewayPusher, postRequest } from '#shared/ports/aws/gateway/gateway-pusher.ts';

const gateway = mockClient(ApiGatewayManagementApiClient);
const pusher = createGatewayPusher({ client: new ApiGatewayManagementApiClient({ region: 'eu-central-1', endpoint: 'http://127.0.0.1:1' }), sleep: () => Promise.resolve() });
const tooSlow = Object.assign(new Error('too slow'), { name: 'TimeoutError' });
const $metadata = {};
beforeEach(() => gateway.reset());

describe('the pusher of API Gateway', () => {
  it('posts the message as bytes', async () => {
    gateway.on(PostToConnectionCommand).resolves({});
    expect(await pusher.post('socket-1', '急')).toBe('sent');
    expect(postRequest('socket-1', '急')).toEqual({ ConnectionId: 'socket-1', Data: Buffer.from([0xe6, 0x80, 0xa5]) });
  });

  it('says that a closed socket is gone', async () => {
    gateway.on(PostToConnectionCommand).rejects(new GoneException({ message: 'gone', $metadata }));
    expect(await pusher.post('socket-1', '{}')).toBe('gone');
    expect(gateway.commandCalls(DeleteConnectionCommand)).toHaveLength(0);
  });

  it('cuts a socket that takes too long, also when it cannot be cut', async () => {
    gateway.on(PostToConnectionCommand).rejects(tooSlow).on(DeleteConnectionCommand).resolvesOnce({}).rejectsOnce(tooSlow);
    expect(await pusher.post('socket-1', '{}')).toBe('gone');
    expect(await pusher.post('socket-1', '{}')).toBe('gone');
    expect(gateway.commandCalls(DeleteConnectionCommand, { ConnectionId: 'socket-1' })).toHaveLength(2);
  });

  it('waits and posts again when it is too fast for the gateway, and in the end tells', async () => {
    const throttled = new LimitExceededException({ message: 'too fast', $metadata });
    gateway.on(PostToConnectionCommand).rejectsOnce(throttled).resolvesOnce({}).rejects(throttled);
    expect(await pusher.post('socket-1', '{}')).toBe('sent');
    await expect(pusher.post('socket-1', '{}')).rejects.toBe(throttled);
  });

  it('refuses a message that the gateway would refuse', async () => {
    await expect(pusher.post('socket-1', 'x'.repeat(128 * 1024 + 1))).rejects.toThrow('Cannot push: the message has 131073 bytes');
  });
});
