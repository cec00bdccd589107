import { routePaths } from 'virtual:route-paths';
import { createClientOn, type Client } from '#shared/api/client-on.ts';
import { takeEarly } from './early-answers.ts';

/** The client of a page that our own host serves; what was asked for before the page had come is not asked for again. */
export const pageClient = (accessToken: string): Client =>
  createClientOn(routePaths, {
    baseUrl: '',
    token: () => accessToken,
    fetch: async (url, request) => (request?.method === 'GET' && typeof url === 'string' ? takeEarly(url, accessToken) : undefined) ?? fetch(url, request),
  });
