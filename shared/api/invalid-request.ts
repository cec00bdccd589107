import type { FieldError } from './problem.ts';

/** A request that does not fit its schema; it names every bad field and nothing was written. */
export class InvalidRequest extends Error {
  readonly code = 'invalid-request';
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super(`Cannot read the request: ${errors.map((one) => `"${one.field}" ${one.message}`).join('; ')}`);
    this.name = 'InvalidRequest';
    this.errors = errors;
  }
}
