import type * as z from 'zod';
import { apiProblem } from './api-problem.ts';
import type { AnswerOf, ParametersOf, QueryOf, Route } from './route.ts';
import type { RouteName, RouteOf } from './routes.ts';

/** What a client must know of each route: how it is asked. The schemas stay where they are needed. */
export type RoutePaths = Readonly<Record<RouteName, Pick<Route, 'method' | 'path'>>>;

/** Where the API is and as whom to call it. */
export interface ClientOptions {
  /** Such as "https://yike.example"; empty in a page of the same origin. */
  readonly baseUrl: string;
  /** The access token, asked for with every call so that it may be renewed. */
  readonly token: () => string | Promise<string>;
  readonly fetch?: typeof fetch;
}

type Body<R extends Route> = R extends { readonly request: infer Schema extends z.ZodType } ? { readonly body: z.input<Schema> } : { readonly body?: undefined };
type Query<R extends Route> = R extends { readonly query: z.ZodType } ? { readonly query: QueryOf<R> } : { readonly query?: undefined };

/** What a call sends beside the path. */
export type CallInput<R extends Route> = Body<R> & Query<R> & { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal };

type Input<R extends Route> = R extends { readonly request: z.ZodType } | { readonly query: z.ZodType } ? [input: CallInput<R>] : [input?: CallInput<R>];

/** An answer with its status and headers; there is no body in a 304. */
export interface ClientAnswer<R extends Route> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerOf<R> | undefined;
}

/** Calls the routes by name; what they take and answer is the route table's. */
export interface Client {
  /** The answer's body. @throws ApiProblem when the server refused, TypeError when it could not be reached. */
  call<Name extends RouteName>(name: Name, params: ParametersOf<RouteOf<Name>>, ...input: Input<RouteOf<Name>>): Promise<AnswerOf<RouteOf<Name>>>;
  /** The whole answer, for those who ask with an ETag. @throws as `call` does. */
  ask<Name extends RouteName>(name: Name, params: ParametersOf<RouteOf<Name>>, ...input: Input<RouteOf<Name>>): Promise<ClientAnswer<RouteOf<Name>>>;
}

const pathOf = (route: Pick<Route, 'path'>, params: Readonly<Record<string, string>>): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** A list goes as one parameter, joined by commas, as API Gateway would hand it over. */
type QueryValue = string | number | boolean | readonly string[] | undefined;

const queryText = (query: unknown): string => {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, QueryValue>)) {
    if (value !== undefined) pairs.set(name, typeof value === 'object' ? value.join(',') : String(value));
  }
  return pairs.size === 0 ? '' : `?${pairs.toString()}`;
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** A client of the API on a table of its routes: the whole one, or for a small screen the methods and paths alone. */
export const createClientOn = (paths: RoutePaths, { baseUrl, token, fetch: send = fetch }: ClientOptions): Client => {
  const ask: Client['ask'] = async (name, params, ...[input]) => {
    const { body, query, headers, signal } = input ?? {};
    const route = paths[name];
    const response = await send(`${baseUrl}${pathOf(route, params)}${queryText(query)}`, {
      method: route.method,
      headers: { authorization: `Bearer ${await token()}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const answer = await bodyOf(response);
    if (!response.ok && response.status !== 304) throw apiProblem(response.status, answer);
    return { status: response.status, headers: response.headers, body: answer as AnswerOf<RouteOf<typeof name>> };
  };
  return {
    ask,
    call: async (name, params, ...input) => (await ask(name, params, ...input)).body as AnswerOf<RouteOf<typeof name>>,
  };
};
