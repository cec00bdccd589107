/** A command id that already stands for another command: the client made two commands under one id. */
export class CommandReused extends Error {
  readonly code = 'command-reused';
  readonly commandId: string;

  constructor(commandId: string) {
    super(`Cannot take the command "${commandId}": this id already stands for a command with other content`);
    this.name = 'CommandReused';
    this.commandId = commandId;
  }
}
