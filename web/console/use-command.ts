import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
import { problemWords } from '#web/kit/press/problem-words.ts';
import { usePress, type CommandName, type CommandParams, type Said } from '#web/kit/press/use-press.ts';
import { useDesk } from './desk.ts';

/** Answers that may change without the board's telling: a patient has no entry there. The rest follows its versions. */
const BEHIND_THE_BOARD = ['incident', 'transfer'] as const;

/** One command of the console: its press, and whether one is on its way. */
export interface Command<Name extends CommandName> {
  readonly isPending: boolean;
  /** The answer, or nothing when it failed; the failure is told to the user, unless `onProblem` told of it. */
  readonly press: (params: CommandParams<Name>, said: Said<Name>, onProblem?: (error: unknown) => boolean) => Promise<AnswerOf<RouteOf<Name>> | undefined>;
}

/** Sends one kind of command, and tells of a failure in words. */
export const useCommand = <Name extends CommandName>(name: Name): Command<Name> => {
  const { client, centre } = useDesk();
  const { message } = App.useApp();
  const { t } = useTranslation(['console', 'words']);
  const queries = useQueryClient();
  const { isPending, press: send } = usePress(name, { client, centre });

  const press: Command<Name>['press'] = async (params, said, onProblem) => {
    try {
      const answer = await send(params, said);
      for (const changed of BEHIND_THE_BOARD) void queries.invalidateQueries({ queryKey: [changed] });
      return answer;
    } catch (error) {
      if (!onProblem?.(error)) {
        const { key, detail } = problemWords(error);
        void message.error(t(`words:problem.${key}`, { detail }), 6);
      }
      return undefined;
    }
  };
  return { isPending, press };
};
