import { describe, expect, it } from 'vitest';
import type { CallFacts, DrillFacts, RunFacts, TransferFacts } from '#infra/drill/figures/drill-facts.ts';
import { intervalsOf } from '#infra/drill/figures/intervals.ts';
import { judge } from '#infra/drill/figures/judge.ts';
import { overlapsOf } from '#infra/drill/figures/overlaps.ts';
import { reportText, shortestMeasurable } from '#infra/drill/figures/report-text.ts';
import { tallyOf } from '#infra/drill/figures/tally.ts';

const SECOND = 1000;
const completed = { how: 'completed', outcome: { kind: 'empty' } } as const;

const givenRun = (run: Partial<RunFacts> = {}): RunFacts => ({
  assignmentId: 'run', unitId: 'unit-1', purpose: 'incident', points: {}, ending: completed, active: undefined, wasQueued: false, ...run,
});
const givenCall = (call: Partial<CallFacts> = {}): CallFacts => ({
  incidentId: 'incident', rangAt: 0, answeredAt: 0, status: 'closed', runs: [], waiting: [], patientsWithoutOutcome: 0, ...call,
});
const givenTransfer = (transfer: Partial<TransferFacts> = {}): TransferFacts => ({
  transferId: 'transfer', direction: 'up', fromTier: 'township-health-centre', to: 'county-hospital', status: 'handedOver', declined: 0, expired: 0, ...transfer,
});
const givenFacts = (facts: Partial<DrillFacts> = {}): DrillFacts => ({ calls: [], transferRuns: [], transfers: [], ...facts });

describe('the intervals of a drill', () => {
  const samplesOf = (calls: readonly CallFacts[], name: string) => intervalsOf(calls).find((interval) => interval.name === name);

  it('count from the answer to the first order and the first arrival of all runs', () => {
    const calls = [givenCall({ answeredAt: 10 * SECOND, runs: [givenRun({ points: { notified: 70 * SECOND } }), givenRun({ points: { notified: 90 * SECOND, onScene: 500 * SECOND } })] })];
    expect(samplesOf(calls, 'answer → order')?.milliseconds).toEqual([60 * SECOND]);
    expect(samplesOf(calls, 'answered → on scene')?.milliseconds).toEqual([490 * SECOND]);
  });

  it('have no sample where a point is missing, and leave out and count what runs backwards', () => {
    const calls = [givenCall({ runs: [givenRun({ points: { notified: 5 } }), givenRun({ points: { notified: 9, acknowledged: 4 } }), givenRun({ points: { notified: 1, acknowledged: 8 } })] })];
    expect(samplesOf(calls, 'order → acknowledged')).toMatchObject({ milliseconds: [7], negative: 1 });
  });
});

describe('two runs of one unit', () => {
  const spans = (...all: readonly (readonly [number, number | undefined])[]) => all.map(([from, to], index) => givenRun({ assignmentId: `run-${index}`, active: { from, to } }));

  it('may touch', () => expect(overlapsOf(spans([0, 10], [10, 20]), 0)).toEqual([]));

  it('are found when they overlap, also over a third one', () => {
    expect(overlapsOf(spans([0, 100], [10, 20], [30, 40]), 0).map(({ assignmentIds }) => assignmentIds)).toEqual([['run-0', 'run-1'], ['run-0', 'run-2']]);
  });

  it('are found when the earlier one never ended', () => expect(overlapsOf(spans([0, undefined], [500, 600]), 0)).toHaveLength(1));

  it('may overlap by as much as device clocks are wrong', () => {
    expect(overlapsOf(spans([0, 12], [10, 20]), 2)).toEqual([]);
    expect(overlapsOf(spans([0, 13], [10, 20]), 2)).toHaveLength(1);
  });
});

describe('the tally of a drill', () => {
  it('counts who waited at once and the longest wait', () => {
    const calls = [
      givenCall({ waiting: [{ from: 0, to: 50 * SECOND }] }),
      givenCall({ waiting: [{ from: 10 * SECOND, to: 20 * SECOND }, { from: 60 * SECOND, to: 70 * SECOND }] }),
      givenCall({ waiting: [{ from: 20 * SECOND, to: 90 * SECOND }] }),
    ];
    expect(tallyOf(givenFacts({ calls }), 900)).toMatchObject({ waitingAtOnce: 2, longestWaitMilliseconds: 70 * SECOND });
  });

  it('counts arrivals within the target to the second', () => {
    const arriving = (at: number) => givenCall({ runs: [givenRun({ points: { onScene: at } })] });
    expect(tallyOf(givenFacts({ calls: [arriving(900 * SECOND), arriving(901 * SECOND), givenCall()] }), 900)).toMatchObject({ reached: 2, inTarget: 1 });
  });

  it('counts outcomes by patient and other endings by run', () => {
    const patients = { how: 'completed', outcome: { kind: 'patients', patients: [{ patientId: 'a', outcome: { kind: 'refused' } }, { patientId: 'b', outcome: { kind: 'transported', facilityId: 'f' } }] } } as const;
    const runs = [givenRun({ ending: patients }), givenRun(), givenRun({ ending: { how: 'cancelled', reason: 'mistake' }, wasQueued: true })];
    expect(tallyOf(givenFacts({ calls: [givenCall({ runs })] }), 900)).toMatchObject({
      outcomes: { refused: 1, transported: 1, empty: 1 },
      otherEndings: { cancelled: 1, 'queued as next': 1 },
    });
  });

  it('counts transfers by direction and tiers', () => {
    const transfers = [givenTransfer(), givenTransfer({ declined: 1 }), givenTransfer({ to: 'outside', expired: 2 }), givenTransfer({ status: 'cancelled', to: undefined })];
    expect(tallyOf(givenFacts({ transfers }), 900)).toMatchObject({
      transfers: { 'up: township-health-centre → county-hospital': 2, 'up: township-health-centre → outside': 1, 'up: township-health-centre → nowhere (cancelled)': 1 },
      transferAnswers: { declined: 1, expired: 2 },
    });
  });
});

describe('the judgement of a drill', () => {
  const judged = (facts: Partial<DrillFacts>, plannedCalls = facts.calls?.length ?? 0) => judge(givenFacts(facts), { plannedCalls, toleranceMilliseconds: 0 });

  it('finds nothing where everything ended', () => {
    expect(judged({ calls: [givenCall({ runs: [givenRun()] })], transfers: [givenTransfer()] })).toEqual([]);
  });

  it('finds a unit that was sent without a crew, and lets others go', () => {
    const calls = [givenCall({ runs: [givenRun({ assignmentId: 'one', unitId: 'uncrewed' }), givenRun()] })];
    const found = judge(givenFacts({ calls }), { plannedCalls: 1, toleranceMilliseconds: 0, withoutCrew: 'uncrewed' });
    expect(found).toEqual(['Unit "uncrewed" was sent on run "one" without a crew']);
  });

  it.each([
    ['a call that was lost', { calls: [] }, '1 call(s) never became an incident'],
    ['an open incident', { calls: [givenCall({ status: 'waiting' })] }, 'Incident "incident" is not closed: it is waiting'],
    ['a patient without an outcome', { calls: [givenCall({ patientsWithoutOutcome: 2 })] }, 'Incident "incident" has 2 patient(s) without an outcome'],
    ['a run without an outcome', { calls: [givenCall({ runs: [givenRun({ ending: undefined })] })] }, 'Run "run" has no outcome'],
    ['a transfer without an end', { calls: [givenCall()], transfers: [givenTransfer({ status: 'departed' })] }, 'Transfer "transfer" never ended: it is departed'],
    [
      'two active runs, one of them a transfer\'s',
      { calls: [givenCall({ runs: [givenRun({ assignmentId: 'one', active: { from: 0, to: 9 } })] })], transferRuns: [givenRun({ assignmentId: 'two', active: { from: 5, to: 8 } })] },
      'Unit "unit-1" had two active assignments at once: "one" and "two"',
    ],
  ])('finds %s', (_what, facts, sentence) => expect(judged(facts, 1)).toEqual([sentence]));
});

describe('the report of a drill', () => {
  const calls = [givenCall({ runs: [givenRun({ points: { notified: 65 * SECOND, acknowledged: 67 * SECOND, enRoute: 185 * SECOND } })] })];
  const text = (speed: number) =>
    reportText(tallyOf(givenFacts({ calls }), 900), { speed, requestMilliseconds: 49 }, { alarms: {}, coverage: [], targetSeconds: 900, failures: [] });

  it('prints percentiles as minutes and seconds', () => {
    expect(text(1)).toMatch(/order → rolled out +2:00 +2:00 +1\n/);
  });

  it('prints what the wall clock cannot tell as not measurable, and says how the limit is made', () => {
    expect(shortestMeasurable({ speed: 60, requestMilliseconds: 49 })).toBe(3 * SECOND);
    expect(text(60)).toMatch(/order → acknowledged +not measurable +not measurable +1\n/);
    expect(text(60)).toContain('Under 0:03 nothing can be told: speed 60 × (49.0 ms');
  });

  it('prints an interval without a sample as missing, never as 0', () => {
    expect(text(1)).toMatch(/left → destination +– +– +0\n/);
  });

  it('prints what was covered under its label, and says where nothing was', () => {
    const coverage = [{ label: 'location links', counts: { asked: 2, 'answered with a place': 1 } }, { label: 'messages', counts: {} }];
    const covered = reportText(tallyOf(givenFacts(), 900), { speed: 1, requestMilliseconds: 1 }, { alarms: {}, coverage, targetSeconds: 900, failures: [] });
    expect(covered).toMatch(/location links +2 {2}asked\n +1 {2}answered with a place\n {2}messages +none\n/);
  });

  it('lists the failures', () => {
    const failed = reportText(tallyOf(givenFacts(), 900), { speed: 1, requestMilliseconds: 1 }, { alarms: {}, coverage: [], targetSeconds: 900, failures: ['Run "x" has no outcome'] });
    expect(failed).toMatch(/failures +1\n +Run "x" has no outcome/);
  });
});
