import { describe, expect, it } from 'vitest';
import { reportOf } from '#shared/domain/statistics/report.ts';
import { distributionOption } from '#web/manager/charts/distribution-option.ts';
import { groupsOption } from '#web/manager/charts/groups-option.ts';
import type { ChartPalette } from '#web/manager/charts/palette.ts';
import { workloadOption } from '#web/manager/charts/workload-option.ts';
import { bandNames } from '#web/manager/detail/band-names.ts';
import { hasSamples, hasWork } from '#web/manager/detail/worth-showing.ts';
import { aDay, incidentWith, runWith } from '#tests/support/builders-figures.ts';

const palette: ChartPalette = { text: 'text', quiet: 'quiet', line: 'line', panel: 'panel', median: 'median', p90: 'p90', late: 'late', fontPixels: 12 };
const rows = [
  incidentWith([runWith({ notified: 1, enRoute: 2, onScene: 9 })]),
  incidentWith([runWith({ notified: 1, enRoute: 2, onScene: 21 }, { stationId: 'station-2' })], { id: 'incident-2' }),
  incidentWith([runWith({ notified: 1, enRoute: 2, onScene: 9 }, { stationId: 'station-3' })], { id: 'incident-3', mode: 'drill' }),
];
const report = reportOf(rows, { ...aDay, by: 'station' });
const arrival = report.figures.find(({ name }) => name === 'arrival')!;
const seriesOf = (option: { series?: unknown }) => option.series as readonly { readonly type: string; readonly data: readonly unknown[]; readonly markLine?: { readonly data: readonly unknown[] } }[];

describe('the chart of a distribution', () => {
  const [bars] = seriesOf(distributionOption(arrival, palette, { samples: 'samples', target: (length) => `target ${length}` }));

  it('has a bar for each bucket, with as many samples as the figure', () => {
    const values = bars!.data as readonly { readonly value: number; readonly itemStyle: { readonly color: string } }[];
    expect(values.reduce((sum, { value }) => sum + value, 0)).toBe(arrival.figure.n);
    expect(values.filter(({ value }) => value > 0).map(({ itemStyle }) => itemStyle.color)).toEqual(['median', 'late']);
  });

  it('draws the target where the first late bucket begins', () => {
    expect(bars!.markLine?.data).toEqual([{ xAxis: 900 / arrival.histogram.bucketSeconds - 0.5 }]);
  });
});

describe('the chart by group', () => {
  const words = { p50: 'P50', p90: 'P90', minutes: 'minutes', target: 'target' };
  const of = (by: 'station' | 'day') => seriesOf(groupsOption({ figure: 'arrival', groups: report.groups, nameOf: (key) => key, by, targetSeconds: 900 }, palette, words));

  it('shows minutes, and a gap where there is no sample', () => {
    expect(of('station').map(({ data }) => data)).toEqual([[9, 21, null], [9, 21, null]]);
  });

  it('draws days as lines, places as bars', () => {
    expect([of('day')[0]?.type, of('station')[0]?.type]).toEqual(['line', 'bar']);
  });

  it('counts sorties and patients', () => {
    const [sorties, transfers, patients] = seriesOf(workloadOption(report.groups, { by: 'station', nameOf: (key) => key }, palette, { sorties: 's', transferSorties: 't', patients: 'p' }));
    expect([sorties?.data, transfers?.data, patients?.data]).toEqual([[1, 1, 0], [0, 0, 0], [1, 1, 0]]);
  });
});

it('a station that only drilled is no line of real work', () => {
  expect(report.groups.map((group) => [group.key, hasSamples(group, 'rollOut'), hasWork(group)])).toEqual([['station-1', true, true], ['station-2', true, true], ['station-3', false, false]]);
});

it('bands are named by their bounds', () => {
  const words = { upTo: (to: string) => `≤ ${to}`, between: (from: string, to: string) => `${from}–${to}`, above: (from: string) => `> ${from}` };
  expect(bandNames([120, 300], words)).toEqual(['≤ 2:00', '2:00–5:00', '> 5:00']);
});
