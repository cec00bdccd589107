import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/api/client.ts';
import type { AnswerOf, ParametersOf } from '#shared/api/route.ts';
import type { RouteName, RouteOf } from '#shared/api/routes.ts';
import { newCommandId } from '#web/kit/command-id.ts';
import { idForPress, wasHeard, type PendingCommand } from '#web/kit/pending-command.ts';
import { problemWords } from '#web/kit/problem-words.ts';
import { useDesk } from './desk.ts';

/** The routes that are commands: they carry a commandId. */
type CommandName = { [Name in RouteName]: RouteOf<Name>['method'] extends 'POST' | 'DELETE' ? (Name extends 'issue-socket-ticket' | 'erase-person' ? never : Name) : never }[RouteName];

/** Answers that may change without the board's telling: a patient has no entry there. The rest follows its versions. */
const BEHIND_THE_BOARD = ['incident', 'transfer'] as const;

type Said<Name extends CommandName> = CallInput<RouteOf<Name>> extends { readonly body: infer Body } ? Omit<Body, 'commandId'> : never;

/** One command of the console: its press, and whether one is on its way. */
export interface Command<Name extends CommandName> {
  readonly isPending: boolean;
  /** The answer, or nothing when it failed; the failure is told to the user, unless `onProblem` told of it. */
  readonly press: (params: Omit<ParametersOf<RouteOf<Name>>, 'centre'>, said: Said<Name>, onProblem?: (error: unknown) => boolean) => Promise<AnswerOf<RouteOf<Name>> | undefined>;
}

/** Sends one kind of command. A press repeated after a lost line is the same command and done once. */
export const useCommand = <Name extends CommandName>(name: Name): Command<Name> => {
  const { client, centre } = useDesk();
  const { message } = App.useApp();
  const { t } = useTranslation(['console', 'words']);
  const queries = useQueryClient();
  const pending = useRef<PendingCommand>(undefined);
  const [isPending, setIsPending] = useState(false);

  const press: Command<Name>['press'] = async (params, said, onProblem) => {
    pending.current = idForPress(pending.current, JSON.stringify([params, said]), newCommandId);
    setIsPending(true);
    try {
      const input = { body: { ...said, commandId: pending.current.commandId } } as unknown as CallInput<RouteOf<Name>>;
      const call = client.call.bind(client) as (name: Name, params: unknown, input: CallInput<RouteOf<Name>>) => Promise<AnswerOf<RouteOf<Name>>>;
      const answer = await call(name, { centre, ...params }, input);
      pending.current = undefined;
      for (const name of BEHIND_THE_BOARD) void queries.invalidateQueries({ queryKey: [name] });
      return answer;
    } catch (error) {
      if (wasHeard(error)) pending.current = undefined;
      if (!onProblem?.(error)) {
        const { key, detail } = problemWords(error);
        void message.error(t(`words:problem.${key}`, { detail }), 6);
      }
      return undefined;
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, press };
};
