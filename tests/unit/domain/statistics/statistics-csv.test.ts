import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { reportOf } from '#shared/domain/statistics/report.ts';
import { figuresCsv, volumeCsv, type CsvWords } from '#shared/domain/statistics/statistics-csv.ts';
import { aDay, incidentWith, runWith } from '#tests/support/builders-figures.ts';

const words: CsvWords = { column: (name) => name, figure: (name) => name, point: (name) => name, leftOut: (reason) => reason, volume: (name) => name, group: (key) => (key === undefined ? '全部' : `=${key}, "甲"`) };
const report = reportOf([incidentWith([runWith({ notified: 1, enRoute: 3, onScene: 16 })]), incidentWith([runWith({ notified: 4, enRoute: 3 })], { id: 'incident-2' })], { ...aDay, by: 'township' });
const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

it('begins with the mark by which Excel reads Chinese', () => {
  expect([...new TextEncoder().encode(figuresCsv(report, words)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('has a line a figure for the whole and for each group, in seconds', () => {
  const lines = read(figuresCsv(report, words));
  const rollOut = lines.find(({ group, figure }) => group === '全部' && figure === 'rollOut');
  expect(rollOut).toMatchObject({ from: 'notified', to: 'enRoute', n: '1', p50Seconds: '120', targetSeconds: '180', inTarget: '1', inTargetPercent: '100', negative: '1' });
  expect(lines.find(({ figure }) => figure === 'transport')).toMatchObject({ n: '0', p50Seconds: '', targetSeconds: '' });
});

it('takes no name for a formula', () => {
  expect(read(volumeCsv(report, words)).map(({ group }) => group)).toEqual(['全部', `'=xiezhou, "甲"`]);
  expect(read(volumeCsv(report, words))[0]).toMatchObject({ incidents: '2', sorties: '2' });
});
