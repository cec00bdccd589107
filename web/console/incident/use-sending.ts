import { App } from 'antd';
import { useState } from 'react';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { OverrideReason } from '#shared/schemas/reason.ts';
import type { SendHow } from '../command/console-command.ts';
import { useCommand } from '../use-command.ts';
import { choiceOf, isOverride } from './dispatch-choice.ts';
import type { Demand } from './use-recommendation.ts';
import { useWinner } from './use-winner.ts';

/** A unit and how it is to be sent. */
export interface Wanted {
  readonly unit: RankedUnit;
  readonly how: SendHow;
}

/** Sending units for one demand. */
export interface Sending {
  readonly isPending: boolean;
  /** The unit for which a reason must be given first. */
  readonly asking: Wanted | undefined;
  /** Sends a unit; where it is not an advised one, it asks why first. */
  readonly press: (unit: RankedUnit, how: SendHow) => void;
  /** Sends one after the other, as each is to be sent. */
  readonly sendAll: (units: readonly RankedUnit[]) => Promise<void>;
  readonly answer: (reason: OverrideReason | undefined) => void;
}

/** The orders for a demand, by what the ranking says. */
export const useSending = (demand: Demand, recommendation: Recommendation | undefined): Sending => {
  const { message } = App.useApp();
  const winnerOf = useWinner();
  const commands = { dispatch: useCommand('dispatch-unit'), divert: useCommand('divert-unit'), queue: useCommand('queue-assignment') };
  const [asking, setAsking] = useState<Wanted>();

  const send = async ({ unit, how }: Wanted, reason?: OverrideReason): Promise<void> => {
    if (!recommendation) return;
    const purpose = 'incidentId' in demand ? { kind: 'incident' as const, ...demand } : { kind: 'transfer' as const, ...demand };
    const onProblem = (error: unknown): boolean => winnerOf(unit.unitId, error, (text) => void message.warning(text, 8));
    await commands[how].press({}, { unitId: unit.unitId, purpose, choice: choiceOf(recommendation, unit, reason) }, onProblem);
  };
  return {
    isPending: Object.values(commands).some((command) => command.isPending),
    asking,
    press: (unit, how) => {
      if (recommendation && isOverride(recommendation, unit)) setAsking({ unit, how });
      else void send({ unit, how });
    },
    sendAll: async (units) => {
      for (const unit of units) await send({ unit, how: unit.sending.how });
    },
    answer: (reason) => {
      if (asking && reason) void send(asking, reason);
      setAsking(undefined);
    },
  };
};
