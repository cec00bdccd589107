import * as z from 'zod';

/** One bad field of a request, by its path: "place.position.longitude". */
export const FieldError = z.strictObject({ field: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** What each code of a problem is called and answered with; the code is also the last part of its `type`. */
const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-signed-in': { status: 401, title: 'The caller is not signed in' },
  forbidden: { status: 403, title: 'The caller may not do this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'command-refused': { status: 409, title: 'The state forbids the command' },
  'lost-race': { status: 409, title: 'Another writer was first' },
  'link-used': { status: 410, title: 'The link was used' },
  'link-expired': { status: 410, title: 'The link has expired' },
  'too-large': { status: 413, title: 'The request is too large' },
  'command-reused': { status: 422, title: 'The command id is taken' },
  'too-many-requests': { status: 429, title: 'There were too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong' },
  'roads-missing': { status: 503, title: 'The roads cannot be read' },
  'store-busy': { status: 503, title: 'The store is busy' },
} as const;

/** The codes by which a program tells problems apart. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every code there is. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** A problem document as RFC 9457 has it; loose, so that an older client still reads a newer one. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** Which program-readable condition it is. */
  code: z.string(),
  detail: z.string().optional(),
  /** The bad fields of an invalid request, every one. */
  errors: z.array(FieldError).optional(),
  /** The state found, where a state forbade the command. */
  found: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The media type of every problem document. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The document of a code; `detail` and the members are shown to the caller, so they hold no personal data. */
export const problem = (code: ProblemCode, detail?: string, members: Pick<Problem, 'errors' | 'found'> = {}): Problem => ({
  type: `/problems/${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  ...(detail === undefined ? {} : { detail }),
  ...members,
});
