import { routePaths } from 'virtual:route-paths';
import { createClientOn, type Client } from '#shared/api/client-on.ts';

/** The client of a page that our own host serves. */
export const pageClient = (accessToken: string): Client => createClientOn(routePaths, { baseUrl: '', token: () => accessToken, fetch: (...request) => fetch(...request) });
