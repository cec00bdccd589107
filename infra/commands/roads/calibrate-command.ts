import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { calibrate } from '#shared/geo/roads/calibration/calibrate.ts';
import { legsOf, type Fix } from '#shared/geo/roads/calibration/recorded-run.ts';
import { Coordinate } from '#shared/schemas/coordinate.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { needText } from '../kit/option-value.ts';
import { GRAPH_OPTIONS, openGraph, writeWhole } from './graph-file.ts';

const MS_PER_HOUR = 3_600_000;
const HOURS_PER_WEEK = 168;
/** 1 January 1970 was a Thursday. */
const EPOCH_HOUR_OF_WEEK = 72;

/** `roads calibrate`: learns hour factors from recorded runs. */
export const calibrateCommand: Command = {
  name: 'roads -- calibrate',
  says: 'Learns how long roads really take from recorded runs, and says how far off times are before and after.',
  options: {
    ...GRAPH_OPTIONS,
    runs: { value: 'FILE', says: 'CSV with run, at (ISO time or epoch milliseconds), longitude, latitude' },
    'utc-offset': { value: 'HOURS', says: 'local time of the runs', byDefault: '8' },
    out: { value: 'FILE', says: 'where to write the factors', byDefault: 'hour-factors.json' },
  },
  run: async (given) => {
    const path = needText(given, 'runs');
    const offset = Number(given.text['utc-offset']);
    if (!(Math.abs(offset) <= 14)) fail(`Cannot calibrate: --utc-offset is "${given.text['utc-offset'] ?? ''}", not hours from -14 to 14.`);
    const graph = await openGraph(given);
    const legs = legsOf(await fixesFrom(path));
    if (legs.length === 0) fail(`Cannot calibrate: "${path}" holds no stretch that a vehicle drove for a minute or more.`);
    const hourOfWeek = (at: number): number => Math.floor(at / MS_PER_HOUR + offset + EPOCH_HOUR_OF_WEEK) % HOURS_PER_WEEK;
    const { factors, before, after, learnedFrom, withoutWay } = calibrate(graph, legs, hourOfWeek);
    await writeWhole(given.text['out']!, `${JSON.stringify(factors)}\n`);
    process.stdout.write(
      [
        `learned from ${learnedFrom} stretches; ${withoutWay} lie where the graph knows no way`,
        `held-out stretches  ${before.legs}`,
        `error before        ${before.meanSeconds} s in the mean, ${Math.round(before.medianShare * 100)} % in the median`,
        `error after         ${after.meanSeconds} s in the mean, ${Math.round(after.medianShare * 100)} % in the median`,
        `written             ${given.text['out']!}`,
        '',
      ].join('\n'),
    );
    return 0;
  },
};

const fixesFrom = async (path: string): Promise<Fix[]> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fail(`Cannot read "${path}": there is no such file, or it may not be read.`, { cause }));
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (cause) {
    return fail(`Cannot read "${path}": ${cause instanceof Error ? cause.message : 'it is no CSV'}.`, { cause });
  }
  return rows.map((row, i) => {
    const at = /^\d+$/.test(row['at'] ?? '') ? Number(row['at']) : Date.parse(row['at'] ?? '');
    const coordinate = Coordinate.safeParse([Number(row['longitude'] ?? NaN), Number(row['latitude'] ?? NaN)]);
    if (row['run'] === undefined || Number.isNaN(at) || !coordinate.success) return fail(`Cannot read "${path}" at line ${i + 2}: it needs run, at, longitude and latitude.`);
    return { run: row['run'], at, coordinate: coordinate.data };
  });
};
