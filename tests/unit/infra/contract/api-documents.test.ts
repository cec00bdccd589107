import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiDocumentFaults } from '#infra/contract/api-documents.ts';
import { asyncApiDocument } from '#infra/contract/async-api.ts';
import { contractPage } from '#infra/contract/contract-page.ts';
import { openApiDocument } from '#infra/contract/open-api.ts';
import { publishedEvents } from '#events/published-events.ts';
import type { Route } from '#shared/api/route.ts';
import { routes } from '#shared/api/routes.ts';
import { BUS_SOURCE, detailOfBusEvent } from '#shared/ports/bus-envelope.ts';
import { busEventOf } from '#shared/store/bus-event-of.ts';
import { entryKey } from '#shared/store/keys.ts';
import { bodyOfEntry, withHash } from '#shared/store/log-entry.ts';

type Tree = Readonly<Record<string, unknown>>;
const openApi = openApiDocument();
const asyncApi = asyncApiDocument();

const at = (document: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((found, name) => (found as Tree | undefined)?.[name], document);
const references = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '$ref' && typeof inner === 'string' ? [inner] : references(inner)));
};
const dangling = (document: unknown): readonly string[] => references(document).filter((reference) => at(document, ...reference.slice(2).split('/')) === undefined);
/** A message's payload with all that it refers to, as a reader of the document would check with it. */
const payloadOf = (name: string): z.ZodType => {
  const text = JSON.stringify({ $ref: `#/$defs/${name}Message`, $defs: at(asyncApi, 'components', 'schemas') }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
};

describe('the documents of the API', () => {
  it('are checked in as the code has them', async () => {
    expect(await apiDocumentFaults(fileURLToPath(new URL('../../../../docs/api', import.meta.url)))).toEqual([]);
  });

  it('are found wanting when they are missing', async () => {
    expect(await apiDocumentFaults('/nowhere')).toEqual(['docs/api/openapi.json is missing (npm run contract -- write)', 'docs/api/asyncapi.json is missing (npm run contract -- write)']);
  });

  it.each([['OpenAPI', openApi], ['AsyncAPI', asyncApi]])('refer to nothing that is not there: %s', (_name, document) => {
    expect(references(document).length).toBeGreaterThan(100);
    expect(dangling(document)).toEqual([]);
  });

  it('make a page without scripts, on which every route and every event is found', () => {
    const page = contractPage({ openApi, asyncApi });
    expect(page).not.toMatch(/<script|src=|https?:\/\/(?!127)/);
    for (const name of Object.keys(routes)) expect(page).toContain(`id="${name}"`);
    for (const { shape } of publishedEvents) expect(page).toContain(`id="message-${shape.type.value}"`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** How a request without a token of the identity provider proves itself; a link's own token stands in its body. */
const SECURITY_OF = { signed: [{ timestamp: [], signature: [] }], link: [] } as const;

describe('the OpenAPI document', () => {
  it.each(Object.entries(routes))('has %s with its roles, its parameters and its problems', (name, route) => {
    const operation = at(openApi, 'paths', route.path, route.method.toLowerCase()) as Tree;
    expect(operation).toMatchObject({ operationId: name, summary: route.summary, 'x-roles': route.roles });
    const parameters = (operation['parameters'] as readonly { in: string; name: string }[]).filter((one) => one.in === 'path').map((one) => one.name);
    expect(parameters).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one));
    expect('requestBody' in operation).toBe('request' in route);
    expect(Object.keys(operation['responses'] as Tree)).toEqual(expect.arrayContaining(['2XX', '400', '401', '403', '404', '500', '503', ...(route.method === 'GET' ? [] : ['409'])]));
  });

  it('wants a token for everything but what another system signs, and what a caller answers by a link', () => {
    expect(openApi['security']).toEqual([{ token: [] }]);
    const rows: readonly (readonly [string, Route])[] = Object.entries(routes);
    for (const [, { method, path, auth }] of rows) expect(at(openApi, 'paths', path, method.toLowerCase(), 'security')).toEqual(auth === undefined ? undefined : SECURITY_OF[auth]);
  });
});

describe('the AsyncAPI document', () => {
  const entry = withHash({ id: 'incident-1', version: 1, type: 'IncidentClosed', data: { reason: 'completed' }, at: 1, recordedAt: 1, atVerified: true, source: 'system', by: 'system', previousHash: null });
  const told = busEventOf({ ...entryKey('yanhu', 'incident', entry), version: 1, body: bodyOfEntry(entry) })!;
  const onTheBus = { version: '0', source: BUS_SOURCE, 'detail-type': told.type, detail: detailOfBusEvent(told) };

  it('describes an event as the bus carries it', () => {
    const schema = payloadOf('IncidentClosed');
    expect(schema.safeParse(onTheBus).error).toBeUndefined();
    expect(schema.safeParse({ ...onTheBus, 'detail-type': 'IncidentOpened' }).success).toBe(false);
    expect(schema.safeParse({ ...onTheBus, detail: { ...onTheBus.detail, data: { ...onTheBus.detail.data, data: { reason: 'bored' } } } }).success).toBe(false);
  });

  it('describes what screens hear', () => {
    const schema = payloadOf('Changed');
    expect(schema.safeParse({ type: 'changed', at: 1, entries: [] }).success).toBe(true);
    expect(schema.safeParse({ type: 'changed', at: 1, entries: [{ kind: 'unit' }] }).success).toBe(false);
    expect(payloadOf('Subscribed').safeParse({ type: 'subscribed', at: 1 }).success).toBe(true);
  });
});
