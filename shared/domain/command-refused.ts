/** A command that the state of a log forbids; nothing is written. */
export class CommandRefused extends Error {
  readonly code = 'command-refused';
  /** The state found, as a reader of the answer may use it: who holds the unit, what stands there. */
  readonly found: Readonly<Record<string, unknown>>;

  constructor(message: string, found: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'CommandRefused';
    this.found = found;
  }
}
