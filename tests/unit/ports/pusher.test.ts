import { describe, expect, it } from 'vitest';
import { createPusher } from '#shared/ports/local/pusher.ts';

describe('the local pusher', () => {
  it('cuts a socket that reads too slowly, and then knows it as gone', async () => {
    let cut = 0;
    const sent: string[] = [];
    const socket = { bufferedAmount: 0, send: (message: string) => void sent.push(message), terminate: () => (cut += 1) };
    const pusher = createPusher();
    pusher.add('c-1', socket);
    expect(await pusher.post('c-1', 'a')).toBe('sent');
    socket.bufferedAmount = 5 * 1024 * 1024;
    expect([await pusher.post('c-1', 'b'), await pusher.post('c-1', 'c')]).toEqual(['gone', 'gone']);
    expect([sent, cut]).toEqual([['a'], 1]);
  });
});
