import type { TimePoint } from '#shared/schemas/time-point.ts';
import type { CallFacts, RunFacts } from './drill-facts.ts';

/** The samples of one interval, milliseconds; what ran backwards is counted and left out. */
export interface IntervalSamples {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly negative: number;
}

/** The intervals within one run, by their points. */
const OF_A_RUN: readonly { readonly name: string; readonly from: TimePoint; readonly to: TimePoint }[] = [
  { name: 'order → acknowledged', from: 'notified', to: 'acknowledged' },
  { name: 'order → rolled out', from: 'notified', to: 'enRoute' },
  { name: 'roll-out → on scene', from: 'enRoute', to: 'onScene' },
  { name: 'on scene → left', from: 'onScene', to: 'leftScene' },
  { name: 'left → destination', from: 'leftScene', to: 'atDestination' },
  { name: 'destination → handed over', from: 'atDestination', to: 'handedOver' },
  { name: 'handed over → available', from: 'handedOver', to: 'available' },
  { name: 'whole run', from: 'notified', to: 'available' },
];

/** Every interval of the runs to incidents, in the order of a run. A missing point makes no sample. */
export const intervalsOf = (calls: readonly CallFacts[]): readonly IntervalSamples[] => {
  const runs = calls.flatMap((call) => call.runs);
  const ofRuns = OF_A_RUN.map(({ name, from, to }) => samples(name, runs.map((run) => between(run.points[from], run.points[to]))));
  const toOrder = samples('answer → order', calls.map((call) => between(call.answeredAt, firstOf(call.runs, 'notified'))));
  const toScene = samples('answered → on scene', calls.map(answerToScene));
  const atScene = ofRuns.findIndex(({ name }) => name === 'on scene → left');
  return [toOrder, ...ofRuns.slice(0, atScene), toScene, ...ofRuns.slice(atScene)];
};

/** From the answer to the first unit on scene, milliseconds; nothing when none arrived. */
export const answerToScene = (call: CallFacts): number | undefined => between(call.answeredAt, firstOf(call.runs, 'onScene'));

/** When any of the runs first reached a point; nothing when none did. */
export const firstOf = (runs: readonly RunFacts[], point: TimePoint): number | undefined => {
  const known = runs.flatMap((run) => run.points[point] ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
};

const between = (from: number | undefined, to: number | undefined): number | undefined => (from === undefined || to === undefined ? undefined : to - from);

const samples = (name: string, all: readonly (number | undefined)[]): IntervalSamples => {
  const known = all.filter((one) => one !== undefined);
  return { name, milliseconds: known.filter((one) => one >= 0), negative: known.filter((one) => one < 0).length };
};
