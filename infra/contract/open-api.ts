import * as z from 'zod';
import { Problem, problem, PROBLEM_CODES, PROBLEM_MEDIA_TYPE, type ProblemCode } from '#shared/api/problem.ts';
import type { Route } from '#shared/api/route.ts';
import { routes } from '#shared/api/routes.ts';
import { REPLAY_WINDOW_MILLISECONDS, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '#shared/middleware/request-signature.ts';
import { CentreName, Identifier } from '#shared/schemas/identifier.ts';
import { namedParts, partOf, pascalCase, type Json } from './json-schema-of.ts';
import { sharedSchemas } from './shared-schemas.ts';

/** What any request may be answered with, and what only one that changes something may. */
const PROBLEMS_OF_ANY: readonly ProblemCode[] = ['invalid-request', 'not-signed-in', 'forbidden', 'not-found', 'internal-error', 'store-busy'];
const PROBLEMS_OF_CHANGES: readonly ProblemCode[] = ['command-refused', 'lost-race', 'too-large', 'command-reused'];
const JSON_TYPE = 'application/json';
const reference = (part: 'schemas' | 'responses', name: string): Json => ({ $ref: `#/components/${part}/${name}` });

const queryParameters = (query: z.ZodType | undefined): readonly Json[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = partOf(query, 'input') as { properties?: Record<string, Json>; required?: readonly string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
};

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: reference('schemas', name === 'centre' ? 'CentreName' : 'Identifier') }));

/** Two codes of one status share a response. */
const problemResponses = (codes: readonly ProblemCode[]): Json =>
  Object.fromEntries([...new Set(codes.map((code) => problem(code).status))].sort((one, other) => one - other).map((status) => [status, reference('responses', `Problem${status}`)]));

const DESCRIPTION = {
  signed: () => 'For another system, which signs.',
  link: () => 'For whoever holds a link that was sent, by the secret in the body.',
  token: (roles: Route['roles']) => `For: ${roles.join(', ')}.`,
} as const;

const operationOf = (name: string, { method, path, roles, auth, summary, query, request }: Route): Json => ({
  operationId: name,
  summary,
  description: DESCRIPTION[auth ?? 'token'](roles),
  ...(auth === 'signed' && { security: [{ timestamp: [], signature: [] }] }),
  ...(auth === 'link' && { security: [] }),
  tags: [/^\/centres\/\{centre\}\/([\w-]+)/.exec(path)?.[1] ?? 'centre'],
  'x-roles': roles,
  parameters: [...pathParameters(path), ...queryParameters(query)],
  ...(request && { requestBody: { required: true, content: { [JSON_TYPE]: { schema: reference('schemas', `${pascalCase(name)}Request`) } } } }),
  responses: {
    '2XX': { description: 'Done, or found', content: { [JSON_TYPE]: { schema: reference('schemas', `${pascalCase(name)}Response`) } } },
    ...problemResponses(method === 'GET' ? PROBLEMS_OF_ANY : [...PROBLEMS_OF_ANY, ...PROBLEMS_OF_CHANGES]),
  },
});

const requestSchemas = (rows: readonly (readonly [string, Route])[]): Json =>
  Object.fromEntries(rows.flatMap(([name, { request }]) => (request ? [[`${pascalCase(name)}Request`, partOf(request, 'input')]] : [])));

const answerSchemas = (rows: readonly (readonly [string, Route])[]): Json =>
  namedParts({
    CentreName,
    Identifier,
    Problem: Problem.extend({ code: z.enum(PROBLEM_CODES) }),
    ...sharedSchemas(),
    ...Object.fromEntries(rows.map(([name, { response }]) => [`${pascalCase(name)}Response`, response])),
  });

const responsesOfProblems = (): Json =>
  Object.fromEntries(
    [...Map.groupBy(PROBLEM_CODES, (code) => problem(code).status)].map(([status, codes]) => [
      `Problem${status}`,
      {
        description: codes.map((code) => `${problem(code).title} (\`${code}\`)`).join('; '),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: reference('schemas', 'Problem') } },
      },
    ]),
  );

/** The HTTP API as an OpenAPI 3.1 document, out of the route table. */
export const openApiDocument = (): Json => {
  const rows: readonly (readonly [string, Route])[] = Object.entries(routes);
  const paths = Map.groupBy(rows, ([, { path }]) => path);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yike',
      version: '1',
      summary: "A county's emergency dispatch, from the call to the handover",
      description: 'Times are epoch milliseconds, places WGS-84 `[longitude, latitude]` unless a datum says otherwise. A command carries a `commandId` of its sender\'s own making: a repeat gets the first answer. Every failure is a problem document (RFC 9457).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The host that serves this document' }],
    security: [{ token: [] }],
    paths: Object.fromEntries([...paths].map(([path, here]) => [path, Object.fromEntries(here.map(([name, route]) => [route.method.toLowerCase(), operationOf(name, route)]))])),
    components: {
      securitySchemes: {
        timestamp: { type: 'apiKey', in: 'header', name: TIMESTAMP_HEADER, description: `When the request was signed, epoch milliseconds, at most ${REPLAY_WINDOW_MILLISECONDS / 1000} seconds ago` },
        signature: { type: 'apiKey', in: 'header', name: SIGNATURE_HEADER, description: '`v1=` and the hexadecimal HMAC-SHA-256 of the timestamp, a dot and the body as sent, under the secret of the sender' },
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: "An access token of the stage's identity provider; its groups are the caller's roles, its claims bind it to a centre, a unit, a station or a facility." },
      },
      responses: responsesOfProblems(),
      schemas: { ...answerSchemas(rows), ...requestSchemas(rows) },
    },
  };
};
