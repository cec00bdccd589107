import type * as z from 'zod';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where no field can be named, the whole is meant. */
const WHOLE = 'body';

const fieldAt = (path: Path): string => (path.length === 0 ? WHOLE : path.map(String).join('.'));

/** Of the branches of a union, the one that came nearest: the fewest complaints. */
const nearestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.reduce<readonly Issue[]>((best, branch) => (best.length === 0 || branch.length < best.length ? branch : best), []);

const errorsOfIssue = (issue: Issue, base: Path): FieldError[] => {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: fieldAt([...path, key]), message: 'is not a field of this request' }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearestBranch(issue.errors).flatMap((nested) => errorsOfIssue(nested, path));
  }
  return [{ field: fieldAt(path), message: issue.message }];
};

/** Every bad field that zod found, one entry a field, unknown ones among them. */
export const fieldErrors = (error: z.core.$ZodError): FieldError[] => error.issues.flatMap((issue) => errorsOfIssue(issue, []));
