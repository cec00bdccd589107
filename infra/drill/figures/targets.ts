import type { CallFacts } from './drill-facts.ts';
import { answerToScene, firstOf } from './intervals.ts';

/** The national figures that a drill is read by, seconds (国卫医发〔2020〕19号: answered within 10 s, rolled out within 3 min of the order). */
const ANSWER_SECONDS = 10;
const ORDER_SECONDS = 60;
const ROLL_OUT_SECONDS = 180;
/** The bands by which Chinese centres count the reaction, from the first answer to the arrival, minutes. */
const REACTION_MINUTES = [10, 12, 15, 20] as const;

/** How many of how many kept a target. */
export interface TargetShare {
  readonly name: string;
  readonly kept: number;
  readonly of: number;
}

/** The targets of a drill, in the order of a call. What is missing or ran backwards is no sample. */
export const targetShares = (calls: readonly CallFacts[]): readonly TargetShare[] => {
  const runs = calls.flatMap((call) => call.runs);
  const reaction = calls.map(answerToScene);
  return [
    share(`answered within ${ANSWER_SECONDS} s`, calls.map((call) => call.rangAt !== undefined ? call.answeredAt - call.rangAt : undefined), ANSWER_SECONDS),
    share(`ordered within ${ORDER_SECONDS} s`, calls.map((call) => since(call.answeredAt, firstOf(call.runs, 'notified'))), ORDER_SECONDS),
    share('rolled out within 3 min', runs.map(({ points: { notified, enRoute } }) => since(notified, enRoute)), ROLL_OUT_SECONDS),
    ...REACTION_MINUTES.map((minutes) => share(`there within ${minutes} min`, reaction, minutes * 60)),
  ];
};

const since = (from: number | undefined, to: number | undefined): number | undefined => (from === undefined || to === undefined ? undefined : to - from);

const share = (name: string, all: readonly (number | undefined)[], seconds: number): TargetShare => {
  const known = all.filter((one) => one !== undefined && one >= 0) as readonly number[];
  return { name, kept: known.filter((one) => one <= seconds * 1000).length, of: known.length };
};
