import { ApiProblem } from '#shared/api/api-problem.ts';

/** A press that the server may or may not have heard. */
export interface PendingCommand {
  readonly request: string;
  readonly commandId: string;
}

/** The id for a press: the same request again after a lost line keeps its id, so that it is done once. */
export const idForPress = (pending: PendingCommand | undefined, request: string, newId: () => string): PendingCommand =>
  pending?.request === request ? pending : { request, commandId: newId() };

/** Whether the server has certainly heard a press that failed like this: then a repeat is a new command. */
export const wasHeard = (error: unknown): boolean => error instanceof ApiProblem && error.status < 500;
