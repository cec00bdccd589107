import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#shared/domain/statistics/figure.ts';
import type { FigureRow } from '#shared/domain/statistics/figure-row.ts';
import { FigureName, figures } from '#shared/domain/statistics/figures.ts';
import { Dimension, hasDimension } from '#shared/domain/statistics/dimension.ts';
import { MILLISECONDS_A_DAY } from '#shared/domain/statistics/local-time.ts';
import { percentile } from '#shared/domain/statistics/percentile.ts';
import { reportOf, type Asked } from '#shared/domain/statistics/report.ts';
import { minute } from '#tests/support/builders.ts';
import { aDay, callAnsweredAfter, incidentWith, runWith, stamped } from '#tests/support/builders-figures.ts';

const figureIn = (rows: readonly FigureRow[], name: FigureName, asked: Partial<Asked> = {}): Figure => reportOf(rows, { ...aDay, ...asked }).figures.find((one) => one.name === name)!.figure;

describe('what counts', () => {
  it('is the first ambulance on scene, once for an incident', () => {
    const rows = [incidentWith([runWith({ notified: 1, onScene: 14 }), runWith({ notified: 2, onScene: 9 }, { assignmentId: 'run-2' })])];
    expect(figureIn(rows, 'arrival')).toMatchObject({ n: 1, p50: 9 * 60_000, inTarget: 1 });
    expect(figureIn(rows, 'travel')).toMatchObject({ n: 0, leftOut: { missing: 2 } });
  });

  it('meets the target exactly at its last millisecond', () => {
    expect(figureIn([incidentWith([runWith({ onScene: 15 })])], 'arrival')).toMatchObject({ inTarget: 1 });
    expect(figureIn([incidentWith([runWith({ onScene: 15 + 1 / 60_000 })])], 'arrival')).toMatchObject({ n: 1, inTarget: 0 });
  });

  it('counts from the ring where the pack says so, and leaves out what did not come by telephone', () => {
    const fromRing = { ...aDay.settings, target: { seconds: 900, from: 'rang' as const } };
    const rows = [incidentWith([runWith({ onScene: 9 })], { rang: stamped(-1, 'telephony') }), incidentWith([runWith({ onScene: 9 })])];
    expect(figureIn(rows, 'arrival', { settings: fromRing })).toMatchObject({ n: 1, p50: 10 * 60_000, leftOut: { missing: 1 } });
  });

  it('is the answer of a call, where it was answered', () => {
    const rows = [callAnsweredAfter(4), callAnsweredAfter(11), callAnsweredAfter(undefined), callAnsweredAfter(undefined, { standing: 'open' })];
    expect(figureIn(rows, 'answer')).toMatchObject({ n: 2, inTarget: 1, bands: [1, 1, 0, 0], leftOut: { endedBefore: 1, underWay: 1 } });
  });
});

describe('what is left out', () => {
  it('is an interval that runs backwards: kept, counted and in no percentile', () => {
    const rows = [incidentWith([runWith({ notified: 5, enRoute: 4 }), runWith({ notified: 5, enRoute: 7 })])];
    expect(figureIn(rows, 'rollOut')).toMatchObject({ n: 1, p50: 120_000, leftOut: { negative: 1 } });
  });

  it('is whatever is a test or a drill, unless it is asked for', () => {
    const rows = [incidentWith([runWith({ onScene: 5 })]), incidentWith([runWith({ onScene: 6 })], { mode: 'test' }), incidentWith([runWith({ onScene: 7 })], { mode: 'drill' })];
    expect(figureIn(rows, 'arrival')).toMatchObject({ n: 1, p50: 300_000, leftOut: { test: 1, drill: 1 } });
    expect(figureIn(rows, 'arrival', { mode: 'drill' })).toMatchObject({ n: 1, p50: 420_000, leftOut: { test: 1, real: 1 } });
  });

  it('is an arrival that was not stamped on the vehicle, for the reaction as 120 centres count it', () => {
    const byVehicle = runWith({ notified: 1 }, { points: { notified: stamped(1), onScene: stamped(11, 'vehicle') } });
    const byRoom = runWith({ notified: 1 }, { points: { notified: stamped(1), onScene: stamped(8, 'console') } });
    const rows = [incidentWith([byRoom]), incidentWith([byVehicle])];
    expect(figureIn(rows, 'reaction')).toMatchObject({ n: 1, p50: 660_000, leftOut: { notVehicle: 1 }, stampedBy: { vehicle: 1 } });
    expect(figureIn(rows, 'arrival')).toMatchObject({ n: 2, stampedBy: { console: 1, vehicle: 1 } });
  });

  it('is never taken for 0: what is missing, what may still come and what ended before are told apart', () => {
    const rows = [
      incidentWith([runWith({ notified: 1, available: 40 })]),
      incidentWith([runWith({ notified: 1 }, { standing: 'endedBefore' })]),
      incidentWith([runWith({ notified: 1 }, { standing: 'underWay' })], { isClosed: false }),
      incidentWith([], { isClosed: false }),
    ];
    expect(figureIn(rows, 'arrival')).toEqual({ n: 0, inTarget: 0, bands: [0, 0, 0, 0, 0], leftOut: { missing: 1, endedBefore: 1, underWay: 2 }, unverified: 0, stampedBy: {} });
    expect(figureIn(rows, 'travel')).toMatchObject({ n: 0, leftOut: { missing: 1, endedBefore: 1, underWay: 1 } });
  });

  it('is no transport where nobody was taken anywhere', () => {
    const rows = [incidentWith([runWith({ leftScene: 20, atDestination: 30 }), runWith({ onScene: 10, available: 12 }, { transported: 0 })])];
    expect(figureIn(rows, 'transport')).toMatchObject({ n: 1, leftOut: {} });
  });
});

describe('percentiles', () => {
  it('of a month are over all its samples, and not a mean of each day’s', () => {
    const quiet = incidentWith([runWith({ onScene: 30 })]);
    const busy = Array.from({ length: 99 }, (_, index) => incidentWith([runWith({ onScene: 1441 + 5 })], { id: `busy-${index}`, at: minute(24 * 60), answered: stamped(1441) }));
    const asked = { ...aDay, to: minute(2 * 24 * 60), by: 'day' as const };
    const report = reportOf([quiet, ...busy], asked);
    const ofDays = report.groups.map(({ figures: own }) => own.arrival!.p90!);
    expect(ofDays).toEqual([30 * 60_000, 5 * 60_000]);
    const meanOfDays = ofDays.reduce((sum, one) => sum + one, 0) / ofDays.length;
    expect(report.figures.find(({ name }) => name === 'arrival')!.figure.p90).toBe(5 * 60_000);
    expect(meanOfDays).toBe(17.5 * 60_000);
  });

  it('turnout and travel are computed, each from its own points', () => {
    const rows = [incidentWith([runWith({ notified: 1, enRoute: 3, onScene: 11, available: 51 })])];
    expect(figureIn(rows, 'rollOut').p90).toBe(120_000);
    expect(figureIn(rows, 'travel').p90).toBe(480_000);
    expect(figureIn(rows, 'runTotal').p90).toBe(50 * 60_000);
    expect(figureIn(rows, 'turnaround').p90).toBe(48 * 60_000);
  });
});

describe('bands', () => {
  it('of the roll-out count from the order alone, whenever the incident was opened', () => {
    const soon = incidentWith([runWith({ notified: 1, enRoute: 2.5 })]);
    const late = incidentWith([runWith({ notified: 9, enRoute: 10.5 })]);
    expect(figureIn([soon, late], 'rollOut').bands).toEqual([2, 0, 0]);
  });

  it('include their upper bound', () => {
    const rows = [10, 10.1, 12, 12.1, 15, 15.1, 20, 20.1].map((minutes) => incidentWith([runWith({ onScene: minutes })]));
    expect(figureIn(rows, 'arrival').bands).toEqual([1, 2, 2, 2, 1]);
  });
});

/** Rows of any shape: points anywhere or missing, several runs, all modes, places known or not. */
const somePoints = fc.record(
  Object.fromEntries((['notified', 'enRoute', 'onScene', 'leftScene', 'atDestination', 'handedOver', 'available'] as const).map((point) => [point, fc.double({ min: -5, max: 90, noNaN: true })])),
  { requiredKeys: [] },
);
const someRun = fc
  .record({ points: somePoints, standing: fc.constantFrom('queued', 'underWay', 'completed', 'empty', 'endedBefore'), transported: fc.nat({ max: 2 }), stationId: fc.constantFrom('station-1', 'station-2') })
  .map(({ points, ...said }) => runWith(points, said));
const someIncident = fc
  .record({ runs: fc.array(someRun, { maxLength: 3 }), isClosed: fc.boolean(), mode: fc.constantFrom('real', 'test', 'drill'), at: fc.integer({ min: 0, max: 3 * 24 * 60 }).map(minute), townshipId: fc.constantFrom('xiezhou', 'taocun', undefined) })
  .map(({ runs, townshipId, ...said }) => {
    const { townshipId: _standard, ...row } = incidentWith(runs, said);
    return townshipId === undefined ? row : { ...row, townshipId };
  });
const threeDays: Asked = { ...aDay, to: minute(0) + 3 * MILLISECONDS_A_DAY };

describe('of any rows', () => {
  it('bands add up to n, and percentiles are those of a plain reading of the points', () => {
    fc.assert(
      fc.property(fc.array(someIncident, { maxLength: 12 }), (rows) => {
        for (const { figure } of reportOf(rows, threeDays).figures) expect(figure.bands.reduce((sum, one) => sum + one, 0)).toBe(figure.n);
        const runs = rows.filter(({ mode, at }) => mode === 'real' && at < threeDays.to).flatMap((row) => row.runs.filter(({ standing }) => standing !== 'queued'));
        const lengths = runs.flatMap(({ points: { notified, enRoute } }) => (notified && enRoute && enRoute.at >= notified.at ? [enRoute.at - notified.at] : []));
        const rollOut = figureIn(rows, 'rollOut', threeDays);
        expect([rollOut.n, rollOut.p50, rollOut.p90, rollOut.p95]).toEqual([lengths.length, ...[50, 90, 95].map((percent) => percentile(lengths, percent))]);
      }),
    );
  });

  it.each(Dimension.options)('divided by %s nothing is lost and nothing counts twice', (by) => {
    fc.assert(
      fc.property(fc.array(someIncident, { maxLength: 12 }), (rows) => {
        const { figures: whole, groups, volume } = reportOf(rows, { ...threeDays, by });
        for (const { name, of, figure } of whole) {
          if (!hasDimension(of, by)) continue;
          const parts = groups.map((group) => group.figures[name]!);
          expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(figure.n);
          for (const [reason, count] of Object.entries(figure.leftOut)) expect(parts.reduce((sum, { leftOut }) => sum + (leftOut[reason as keyof typeof leftOut] ?? 0), 0)).toBe(count);
        }
        for (const name of ['incidents', 'orders', 'sorties', 'patients'] as const) expect(groups.reduce((sum, group) => sum + group.volume[name], 0)).toBe(volume[name]);
      }),
    );
  });

  it('every definition stands under its own name', () => {
    for (const name of FigureName.options) expect(figures[name].name).toBe(name);
  });
});
