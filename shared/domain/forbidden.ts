/** The caller is known and may not do this: another role's task, another centre, another crew's run. */
export class Forbidden extends Error {
  readonly code = 'forbidden';

  constructor(message: string) {
    super(message);
    this.name = 'Forbidden';
  }
}
