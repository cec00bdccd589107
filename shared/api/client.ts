import { createClientOn, type Client, type ClientOptions } from './client-on.ts';
import { routes } from './routes.ts';

export type { CallInput, Client, ClientAnswer } from './client-on.ts';

/** A client of the API, the same in the browser and in Node. */
export const createClient = (options: ClientOptions): Client => createClientOn(routes, options);
