import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod';
import { CommandFailure } from '#infra/commands/kit/command-failure.ts';
import { ApiProblem } from '#shared/api/api-problem.ts';
import type { Client, ClientAnswer } from '#shared/api/client.ts';
import type { AnswerOf, ParametersOf } from '#shared/api/route.ts';
import type { RouteName, RouteOf } from '#shared/api/routes.ts';
import type { CommandName } from '#shared/middleware/command-handler.ts';
import { BETWEEN_TRIES_MILLISECONDS, LONGEST_OUTAGE_MILLISECONDS } from './outlast.ts';
import { RequestRefused } from './refused.ts';
import type { RequestTimes } from './request-times.ts';

/** A busy store, a gateway without its host: the request may go through a moment later. */
const WORTH_ANOTHER_TRY = new Set([502, 503, 504]);

type CommandBody<Name extends CommandName> = RouteOf<Name> extends { readonly request: infer Request extends z.ZodType } ? Omit<z.input<Request>, 'commandId'> : never;
type Parameters<Name extends RouteName> = Omit<ParametersOf<RouteOf<Name>>, 'centre'>;

/** A command that the host accepted, with what it answered. */
export interface AcceptedCommand {
  readonly name: CommandName;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> & { readonly commandId: string };
  readonly answer: unknown;
}

/** Somebody's or some device's way to the API. */
export interface Terminal {
  /** Asks for something. @throws RequestRefused */
  ask<Name extends RouteName>(name: Name, params: Parameters<Name>, query?: Readonly<Record<string, string>>): Promise<AnswerOf<RouteOf<Name>>>;
  /** Gives a command under an id of its own, and repeats it under that id until the host has answered. @throws RequestRefused */
  tell<Name extends CommandName>(name: Name, params: Parameters<Name>, body: CommandBody<Name>): Promise<AnswerOf<RouteOf<Name>>>;
}

/** What a terminal needs beside its client. */
export interface TerminalOptions {
  readonly client: Client;
  readonly centre: string;
  /** Makes the ids of its commands. */
  readonly newCommandId: () => string;
  readonly times: RequestTimes;
  readonly onAccepted?: ((command: AcceptedCommand) => void) | undefined;
  /** Ends every try, as when the drill's own host is gone. */
  readonly signal: AbortSignal;
}

/** A terminal. */
export const terminal = ({ client, centre, newCommandId, times, onAccepted, signal }: TerminalOptions): Terminal => {
  const send = async (name: RouteName, params: Readonly<Record<string, string>>, input: object): Promise<unknown> => {
    const patience = performance.now() + LONGEST_OUTAGE_MILLISECONDS;
    for (;;) {
      signal.throwIfAborted();
      const started = performance.now();
      try {
        const answer = await (client.ask as Ask)(name, { centre, ...params }, { ...input, signal });
        times.add(performance.now() - started);
        return answer.body;
      } catch (error) {
        if (!mayPass(error) || performance.now() > patience) throw error instanceof ApiProblem ? new RequestRefused(name, error) : error;
        await wait(BETWEEN_TRIES_MILLISECONDS);
      }
    }
  };
  return {
    ask: async (name, params, query) => (await send(name, params, query ? { query } : {})) as never,
    tell: async (name, params, given) => {
      const body = { ...given, commandId: newCommandId() };
      const answer = await send(name, params, { body });
      onAccepted?.({ name, params, body, answer });
      return answer as never;
    },
  };
};

/** The client's own types are for one known route at a time. */
type Ask = (name: RouteName, params: Readonly<Record<string, string>>, input: object) => Promise<ClientAnswer<RouteOf<RouteName>>>;

/** Nobody answered, or not yet; fetch says the former by a TypeError, which signing in gives as its cause. */
const mayPass = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof CommandFailure && error.cause instanceof TypeError) || (error instanceof ApiProblem && WORTH_ANOTHER_TRY.has(error.status));
