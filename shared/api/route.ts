import type * as z from 'zod';
import type { Role } from '#shared/schemas/caller.ts';

/** One row of the route table: what the CDK app, the local host, the typed client and the documents read. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As API Gateway writes it; the centre is in the path of every route. */
  readonly path: `/centres/{centre}${string}`;
  /** Who may call it; nobody with a token where `auth` says otherwise. */
  readonly roles: readonly Role[];
  /**
   * "signed": another system calls it, which has no token; the function checks the signature of the body (see shared/middleware/request-signature.ts).
   * "link": whoever holds a link that we sent calls it; the function checks the secret in the body (see shared/middleware/link-handler.ts).
   */
  readonly auth?: 'signed' | 'link';
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly request?: z.ZodType;
  readonly response: z.ZodType;
}

type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterOf<Rest> : never;
type Inferred<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined;

/** The path's parameters by name. */
export type ParametersOf<R extends Route> = Readonly<Record<ParameterOf<R['path']>, string>>;
/** The parsed query, or undefined where the route takes none. */
export type QueryOf<R extends Route> = Inferred<R['query']>;
/** The parsed body, or undefined where the route takes none. */
export type BodyOf<R extends Route> = Inferred<R['request']>;
/** What the route answers. */
export type AnswerOf<R extends Route> = z.infer<R['response']>;

/** Keeps a row's literal types. */
export const route = <const R extends Route>(row: R): R => row;
