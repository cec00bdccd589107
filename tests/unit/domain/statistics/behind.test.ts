import { expect, it } from 'vitest';
import { samplesBehind, type Looked } from '#shared/domain/statistics/behind.ts';
import { reportOf } from '#shared/domain/statistics/report.ts';
import { aDay, incidentWith, runWith } from '#tests/support/builders-figures.ts';

const rows = [
  incidentWith([runWith({ onScene: 9 })], { id: 'quick' }),
  incidentWith([runWith({ onScene: 31 }, { stationId: 'station-2' })], { id: 'late' }),
  incidentWith([runWith({ onScene: 16 })], { id: 'a-little-late' }),
  incidentWith([runWith({ onScene: -1 })], { id: 'backwards' }),
  incidentWith([runWith({ onScene: 5 })], { id: 'drilled', mode: 'drill' }),
];
const behind = (looked: Partial<Looked>): readonly (string | undefined)[] => samplesBehind(rows, { ...aDay, figure: 'arrival', which: 'counted', ...looked }).map(({ incidentId }) => incidentId);

it('behind a figure stand its samples, the longest first', () => {
  expect(behind({})).toEqual(['late', 'a-little-late', 'quick']);
  expect(behind({ which: 'late' })).toEqual(['late', 'a-little-late']);
  expect(behind({ which: 'band', band: 3 })).toEqual(['a-little-late']);
});

it('behind a group stand its own', () => {
  expect(behind({ by: 'station', key: 'station-2' })).toEqual(['late']);
});

it('what was left out stands behind its reason', () => {
  expect(behind({ which: 'negative' })).toEqual(['backwards']);
  expect(behind({ which: 'drill' })).toEqual(['drilled']);
});

it('so many stand behind each number of the figure as it says', () => {
  const { figure } = reportOf(rows, aDay).figures.find(({ name }) => name === 'arrival')!;
  expect(behind({})).toHaveLength(figure.n);
  expect(behind({ which: 'late' })).toHaveLength(figure.n - figure.inTarget!);
  for (const [band, count] of figure.bands.entries()) expect(behind({ which: 'band', band })).toHaveLength(count);
  for (const [reason, count] of Object.entries(figure.leftOut)) expect(behind({ which: reason as Looked['which'] })).toHaveLength(count);
});
