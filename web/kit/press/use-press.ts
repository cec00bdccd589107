import { useRef, useState } from 'react';
import type { CallInput, Client } from '#shared/api/client.ts';
import type { AnswerOf, ParametersOf } from '#shared/api/route.ts';
import type { RouteName, RouteOf } from '#shared/api/routes.ts';
import { newCommandId } from './command-id.ts';
import { idForPress, wasHeard, type PendingCommand } from './pending-command.ts';

/** The routes that are commands: they carry a commandId. */
export type CommandName = {
  [Name in RouteName]: CallInput<RouteOf<Name>> extends { readonly body: infer Body } ? (Body extends { readonly commandId: string } ? Name : never) : never;
}[RouteName];

/** What a command says beside its id. */
export type Said<Name extends CommandName> = CallInput<RouteOf<Name>> extends { readonly body: infer Body } ? Omit<Body, 'commandId'> : never;

/** Names what a command is about, within the centre. */
export type CommandParams<Name extends CommandName> = Omit<ParametersOf<RouteOf<Name>>, 'centre'>;

/** One command of a screen: its press, and whether one is on its way. */
export interface Press<Name extends CommandName> {
  readonly isPending: boolean;
  /** The server's answer. @throws ApiProblem when it refused, TypeError when it could not be reached. */
  readonly press: (params: CommandParams<Name>, said: Said<Name>) => Promise<AnswerOf<RouteOf<Name>>>;
}

/** Sends one kind of command. A press repeated after a lost line is the same command and done once. */
export const usePress = <Name extends CommandName>(name: Name, { client, centre }: { readonly client: Client; readonly centre: string }): Press<Name> => {
  const pending = useRef<PendingCommand>(undefined);
  const [isPending, setIsPending] = useState(false);
  const press: Press<Name>['press'] = async (params, said) => {
    pending.current = idForPress(pending.current, JSON.stringify([params, said]), newCommandId);
    setIsPending(true);
    try {
      const input = { body: { ...said, commandId: pending.current.commandId } } as unknown as CallInput<RouteOf<Name>>;
      const call = client.call.bind(client) as (name: Name, params: unknown, input: CallInput<RouteOf<Name>>) => Promise<AnswerOf<RouteOf<Name>>>;
      const answer = await call(name, { centre, ...params }, input);
      pending.current = undefined;
      return answer;
    } catch (error) {
      if (wasHeard(error)) pending.current = undefined;
      throw error;
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, press };
};
