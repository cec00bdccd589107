import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Problem } from '#shared/api/problem.ts';
import { route } from '#shared/api/route.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { CommandReused } from '#shared/domain/command-reused.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { LostRace, StoreBusy } from '#shared/ports/item-store.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler, type HttpRequest } from '#shared/middleware/http-handler.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { dispatcherClaims, httpEvent, lambdaContext } from '#tests/support/http-event.ts';

const things = route({
  method: 'POST',
  path: '/centres/{centre}/things/{thingId}',
  roles: ['dispatcher', 'supervisor'],
  summary: 'Takes a thing',
  query: z.strictObject({ limit: z.coerce.number().int().max(10).optional() }),
  request: z.strictObject({
    name: z.string(),
    place: z.strictObject({ position: DatumCoordinate }).optional(),
    shape: z.union([z.strictObject({ round: z.boolean() }), z.strictObject({ sides: z.number(), closed: z.boolean() })]).optional(),
  }),
  response: z.strictObject({ seen: z.string() }),
});
const params = { centre: 'yanhu', thingId: 't1' };

type Run = (request: HttpRequest<typeof things>) => Promise<{ seen: string }>;
const echo: Run = ({ body, caller }) => Promise.resolve({ seen: `${caller.userId} ${caller.role} ${body.name}` });

const call = async (event: Parameters<typeof httpEvent>[0], run: Run = echo) => {
  const result = await httpHandler('take-thing', things, run)(httpEvent({ params, body: { name: '盐湖' }, ...event }), lambdaContext);
  return { ...result, json: JSON.parse(result.body ?? 'null') as Problem & { seen?: string } };
};
const failWith = (error: Error) => call({}, () => Promise.reject(error));

describe('an HTTP handler', () => {
  it('hands over the checked request and answers as JSON that nobody stores', async () => {
    const result = await call({});
    expect(result).toMatchObject({ statusCode: 200, json: { seen: 'user-1 dispatcher 盐湖' } });
    expect(result.headers).toEqual({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  });

  it('parses the query by its schema', async () => {
    const result = await call({ query: { limit: '7' } }, ({ query }) => Promise.resolve({ seen: typeof query.limit }));
    expect(result.json.seen).toBe('number');
  });

  it('decodes a base64 body', async () => {
    expect((await call({ base64: true })).json.seen).toContain('盐湖');
  });

  it('answers with a status and headers of its own, and no body where there is none', async () => {
    const handler = httpHandler('take-thing', things, () => Promise.resolve(answer<{ seen: string }>(undefined, { status: 304, headers: { etag: '"7"' } })));
    const result = await handler(httpEvent({ params, body: { name: 'a' } }), lambdaContext);
    expect(result).toEqual({ statusCode: 304, headers: { 'cache-control': 'no-store', etag: '"7"' } });
  });
});

describe('who may call an HTTP handler', () => {
  it.each([
    ['groups as a list', ['crew', 'supervisor'], 'supervisor'],
    ['groups as API Gateway writes a list', '[crew supervisor]', 'supervisor'],
    ['the first allowed of several groups', '[dispatcher supervisor]', 'dispatcher'],
  ])('reads %s', async (_, groups, role) => {
    expect((await call({ claims: { ...dispatcherClaims, 'cognito:groups': groups } })).json.seen).toContain(role);
  });

  it('carries the bindings of the claims to the function', async () => {
    const claims = { ...dispatcherClaims, 'custom:unit': 'u-1', 'custom:station': '', 'custom:county': 'yanhu-district' };
    const result = await call({ claims }, ({ caller }) => Promise.resolve({ seen: JSON.stringify(caller) }));
    expect(JSON.parse(result.json.seen ?? '')).toEqual({
      userId: 'user-1', role: 'dispatcher', centre: 'yanhu', unitId: 'u-1', countyId: 'yanhu-district',
    });
  });

  it.each([
    ['a role that the route does not name', { ...dispatcherClaims, 'cognito:groups': '[crew]' }],
    ['a token without groups', { sub: 'user-1', 'custom:centre': 'yanhu' }],
    ['a token bound to no centre', { sub: 'user-1', 'cognito:groups': '[dispatcher]' }],
    ['a caller of another centre', { ...dispatcherClaims, 'custom:centre': 'wushan' }],
  ])('refuses %s', async (_, claims) => {
    expect(await call({ claims })).toMatchObject({ statusCode: 403, json: { code: 'forbidden' } });
  });

  it('says nothing about the request to those who may not make it', async () => {
    expect((await call({ claims: { ...dispatcherClaims, 'cognito:groups': '[crew]' }, body: '{' })).statusCode).toBe(403);
  });
});

describe('a bad request', () => {
  const refusal = async (event: Parameters<typeof httpEvent>[0]) => {
    const result = await call(event);
    expect(result).toMatchObject({ statusCode: 400, headers: { 'content-type': 'application/problem+json' }, json: { code: 'invalid-request' } });
    return result.json.errors ?? [];
  };

  it('names a body that is not JSON', async () => {
    expect(await refusal({ body: '{"name":' })).toEqual([{ field: 'body', message: 'is not JSON' }]);
  });

  it('names a body that is missing', async () => {
    expect(await refusal({ body: '' })).toMatchObject([{ field: 'body' }]);
  });

  it('names every bad field, unknown ones among them', async () => {
    const body = { colour: 'red', place: { position: { longitude: 200, latitude: 35, height: 1 } } };
    const fields = (await refusal({ body, query: { limit: '11', offset: '3' } })).map((error) => error.field);
    expect(fields.sort()).toEqual(
      ['colour', 'limit', 'name', 'offset', 'place.position.datum', 'place.position.height', 'place.position.longitude'].sort(),
    );
  });

  it('names the fields of the nearest branch of a union', async () => {
    expect(await refusal({ body: { name: 'a', shape: { sides: 3 } } })).toMatchObject([{ field: 'shape.closed' }]);
  });

  it('names an id in the path that is none', async () => {
    expect(await refusal({ params: { ...params, thingId: '../t1' } })).toMatchObject([{ field: 'thingId' }]);
  });
});

describe('an error of the function', () => {
  it.each([
    ['a forbidden act', new Forbidden('Cannot report for "u-2": the caller is on "u-1"'), 403, { code: 'forbidden' }],
    ['a thing not found', new NotFound('incident', 'i-9'), 404, { code: 'not-found', found: { kind: 'incident', id: 'i-9' } }],
    ['a command refused', new CommandRefused('Cannot dispatch "u-1": it is assigned', { assignmentId: 'a-1' }), 409,
      { code: 'command-refused', detail: 'Cannot dispatch "u-1": it is assigned', found: { assignmentId: 'a-1' } }],
    ['a lost race', new LostRace({ pk: 'secret', sk: 's' }, 3), 409, { code: 'lost-race' }],
    ['a command id used twice', new CommandReused('c-1'), 422, { code: 'command-reused' }],
    ['a busy store', new StoreBusy(), 503, { code: 'store-busy' }],
  ])('%s has its own problem', async (_, error, status, members) => {
    expect(await failWith(error)).toMatchObject({ statusCode: status, json: { status, type: `/problems/${members.code}`, ...members } });
  });

  it('tells a client when to try a busy store again', async () => {
    expect((await failWith(new StoreBusy())).headers).toMatchObject({ 'retry-after': '1' });
  });

  it('keeps keys of the store to itself', async () => {
    expect((await failWith(new LostRace({ pk: 'secret', sk: 's' }, 3))).body).not.toContain('secret');
  });

  it.each([['an unknown error', new TypeError('x is undefined')], ['a thrown text', 'boom' as unknown as Error]])('%s is a bare 500', async (_, error) => {
    expect((await failWith(error)).json).toEqual({
      type: '/problems/internal-error', title: 'Something went wrong', status: 500, code: 'internal-error',
    });
  });
});
