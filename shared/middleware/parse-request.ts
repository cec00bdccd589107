import * as z from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import type { FieldError } from '#shared/api/problem.ts';
import type { BodyOf, ParametersOf, QueryOf, Route } from '#shared/api/route.ts';
import { CentreName, Identifier } from '#shared/schemas/identifier.ts';

/** What a request says, checked. */
export interface ParsedRequest<R extends Route> {
  readonly params: ParametersOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

type Checked = { readonly value: unknown; readonly errors: readonly FieldError[] };
type RequestEvent = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'pathParameters' | 'queryStringParameters'>;

const check = (schema: z.ZodType, input: unknown): Checked => {
  const parsed = schema.safeParse(input);
  return parsed.success ? { value: parsed.data, errors: [] } : { value: undefined, errors: fieldErrors(parsed.error) };
};

/** Every parameter in a path is an id, the centre's name apart. */
const parametersSchema = (path: string): z.ZodType =>
  z.strictObject(
    Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, name === 'centre' ? CentreName : Identifier])),
  );

/** @throws InvalidRequest when the body is not JSON. */
const jsonOf = ({ body = '', isBase64Encoded }: RequestEvent): unknown => {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return text === '' ? undefined : parseJsonText(text);
};

/**
 * Path, query and body as the route's schemas have them; a query that the route does not take is refused.
 * @throws InvalidRequest naming every bad field of all three at once.
 */
export const parseRequest = <R extends Route>(route: R, event: RequestEvent): ParsedRequest<R> => {
  const params = check(parametersSchema(route.path), event.pathParameters ?? {});
  const query = check(route.query ?? z.strictObject({}), event.queryStringParameters ?? {});
  const body = route.request ? check(route.request, jsonOf(event)) : { value: undefined, errors: [] };
  const errors = [params, query, body].flatMap((part) => part.errors);
  if (errors.length > 0) throw new InvalidRequest(errors);
  return {
    params: params.value as ParametersOf<R>,
    query: (route.query ? query.value : undefined) as QueryOf<R>,
    body: body.value as BodyOf<R>,
  };
};
