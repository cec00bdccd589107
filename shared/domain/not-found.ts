/** There is no such thing at this centre, or the caller may not know that there is. */
export class NotFound extends Error {
  readonly code = 'not-found';
  /** What was looked for: "incident", "unit", "centre". */
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`Cannot find the ${kind} "${id}"`);
    this.name = 'NotFound';
    this.kind = kind;
    this.id = id;
  }
}
