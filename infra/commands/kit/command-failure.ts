/** A command cannot do what it was asked: its message is the one sentence the user reads, and the exit code is 1. */
export class CommandFailure extends Error {
  readonly code = 'command-failure';

  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'CommandFailure';
  }
}

/** Ends the command with one sentence, worded "Cannot <action>: <state found>". */
export const fail = (sentence: string, options?: ErrorOptions): never => {
  throw new CommandFailure(sentence, options);
};
