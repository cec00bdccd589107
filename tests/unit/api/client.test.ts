import { describe, expect, it } from 'vitest';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { createClient } from '#shared/api/client.ts';
import { problem } from '#shared/api/problem.ts';

const clientOf = (response: () => Response) => {
  const sent: Request[] = [];
  const client = createClient({
    baseUrl: 'http://yike.example',
    token: () => Promise.resolve('token-1'),
    fetch: (input, init) => {
      sent.push(new Request(input instanceof URL ? input.href : input, init));
      return Promise.resolve(response());
    },
  });
  return { client, sent };
};

describe('the client', () => {
  it('fills in the path, sends the token and answers the body', async () => {
    const { client, sent } = clientOf(() => Response.json({ ticket: 't', expiresAt: 1 }, { status: 201 }));
    expect(await client.call('issue-socket-ticket', { centre: 'yan hu' }, { body: {} })).toEqual({ ticket: 't', expiresAt: 1 });
    expect(sent[0]).toMatchObject({ method: 'POST', url: 'http://yike.example/centres/yan%20hu/socket-tickets' });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(await sent[0]?.text()).toBe('{}');
  });

  it('answers a 304 with its headers and no body', async () => {
    const { client, sent } = clientOf(() => new Response(null, { status: 304, headers: { etag: '"7"' } }));
    const answer = await client.ask('get-digest', { centre: 'yanhu' }, { headers: { 'if-none-match': '"7"' } });
    expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([304, undefined, '"7"']);
    expect(sent[0]?.headers.get('if-none-match')).toBe('"7"');
  });

  it('throws a problem with its code, its bad fields and the state found', async () => {
    const { client } = clientOf(() => Response.json(problem('command-refused', 'Cannot dispatch "u-1": it is assigned', { found: { assignmentId: 'a-1' } }), { status: 409 }));
    const error = await client.call('get-board', { centre: 'yanhu' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 409, code: 'command-refused', message: 'Cannot dispatch "u-1": it is assigned', found: { assignmentId: 'a-1' }, errors: [] });
  });

  it("tells a stranger's answer by its status", async () => {
    const { client } = clientOf(() => new Response('<html>Bad gateway', { status: 502 }));
    await expect(client.call('get-board', { centre: 'yanhu' })).rejects.toMatchObject({ status: 502, code: 'unknown' });
  });
});
