import { routePaths } from 'virtual:route-paths';
import { createClientOn, type Client } from '#shared/api/client-on.ts';
import { askAs, type Bearer } from './sign-in/bearer.ts';
import { takeEarly } from './early-answers.ts';

/** Asks, or takes the answer to what was asked for before the page had come. */
const askOnce: typeof fetch = (address, request) => {
  const token = new Headers(request?.headers).get('authorization') ?? '';
  return (request?.method === 'GET' && typeof address === 'string' ? takeEarly(address, token) : undefined) ?? fetch(address, request);
};

/** The client of a page that our own host serves. */
export const pageClient = (bearer: Bearer): Client => createClientOn(routePaths, { baseUrl: '', token: () => bearer.token(), fetch: askAs(bearer, askOnce) });
