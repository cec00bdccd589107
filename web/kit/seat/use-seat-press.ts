import { useState } from 'react';
import type { AnswerOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
import { problemWords, type ProblemWords } from '../press/problem-words.ts';
import { usePress, type CommandName, type CommandParams, type Said } from '../press/use-press.ts';
import { useSeated } from './seat-context.ts';

/** A command of a seated screen; what went wrong with the last press stands beside its button. */
export interface SeatPress<Name extends CommandName> {
  readonly isPending: boolean;
  readonly problem: ProblemWords | undefined;
  /** The answer, or nothing when it failed. */
  readonly press: (params: CommandParams<Name>, said: Said<Name>) => Promise<AnswerOf<RouteOf<Name>> | undefined>;
}

/** Sends one kind of command as the page's seat. */
export const useSeatPress = <Name extends CommandName>(name: Name): SeatPress<Name> => {
  const { client, seat } = useSeated();
  const sending = usePress(name, { client, centre: seat.centre });
  const [problem, setProblem] = useState<ProblemWords>();
  const press: SeatPress<Name>['press'] = async (params, said) => {
    setProblem(undefined);
    try {
      return await sending.press(params, said);
    } catch (error) {
      setProblem(problemWords(error));
      return undefined;
    }
  };
  return { isPending: sending.isPending, problem, press };
};
