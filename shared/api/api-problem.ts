import { isRecord } from '#shared/schemas/is-record.ts';
import type { FieldError, Problem } from './problem.ts';

/** The server answered with a problem: it heard the request and did nothing. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Which condition it is, such as "command-refused". */
  readonly code: string;
  /** The bad fields of an invalid request. */
  readonly errors: readonly FieldError[];
  /** The state found, where a state forbade the command. */
  readonly found: Readonly<Record<string, unknown>>;

  constructor({ title, status, code, detail, errors = [], found = {} }: Problem) {
    super(detail ?? title);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.found = found;
  }
}

const isFieldError = (value: unknown): value is FieldError => isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string';

/** Read without the schema, which weighs more than a small screen; what is missing or strange is left out. */
const readProblem = (body: unknown): Problem | undefined => {
  if (!isRecord(body)) return undefined;
  const { title, status, code, detail, errors, found } = body;
  if (typeof title !== 'string' || typeof status !== 'number' || typeof code !== 'string') return undefined;
  return {
    type: 'about:blank',
    title,
    status,
    code,
    ...(typeof detail === 'string' && { detail }),
    ...(Array.isArray(errors) && { errors: errors.filter(isFieldError) }),
    ...(isRecord(found) && { found }),
  };
};

/** The problem in an answer of this status; an answer that is no problem document, as a proxy's, is told by its status alone. */
export const apiProblem = (status: number, body: unknown): ApiProblem =>
  new ApiProblem(readProblem(body) ?? { type: 'about:blank', title: `The server answered ${status}`, status, code: 'unknown' });
