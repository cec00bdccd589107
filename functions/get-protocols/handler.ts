import { createHash } from 'node:crypto';
import { routes } from '#shared/api/routes.ts';
import type { AnswerOf } from '#shared/api/route.ts';
import { PROTOCOL_NOTICE } from '#shared/domain/protocols/protocol-notice.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';

type Body = AnswerOf<(typeof routes)['get-protocols']>;

const body: Body = { notice: PROTOCOL_NOTICE, protocols: Object.values(protocols) };
const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url')}"`;

/** The protocols in force; 304 for a screen that has them, for they change with a deployment alone. */
export const create = () =>
  httpHandler('get-protocols', routes['get-protocols'], ({ headers }) =>
    Promise.resolve(headers['if-none-match'] === etag ? answer<Body>(undefined, { status: 304, headers: { etag } }) : answer(body, { headers: { etag } })),
  );

export const handler = create();
