import { join } from 'node:path';
import { Dimension } from '#shared/domain/statistics/dimension.ts';
import { figuresCsv } from '#shared/domain/statistics/statistics-csv.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command, Given } from '../kit/command.ts';
import { needText } from '../kit/option-value.ts';
import { askedPeriod } from './asked-period.ts';
import { rebuildHost } from './rebuild-host.ts';
import { rebuildFolder, reportOfFolder, type CentreReport } from './report-of-folder.ts';
import { reportOfHost } from './report-of-host.ts';
import { statisticsText } from './statistics-text.ts';
import { csvWords } from './statistics-words.ts';

const DEFAULT_DATA = join('.data', 'yanhu');

const oneOf = <Word extends string>(given: Given, name: string, words: readonly Word[]): Word | undefined => {
  const text = given.text[name];
  if (text === undefined) return undefined;
  return words.find((word) => word === text) ?? fail(`Cannot count: --${name} is "${text}", not one of ${words.join(', ')}.`);
};

/** The running host that is asked, without a slash at the end; nothing where a data folder is read. */
const hostOf = (given: Given): string | undefined => {
  const url = given.text['url']?.replace(/\/$/, '');
  if (url === undefined) return undefined;
  if (given.text['data'] !== undefined) return fail('Cannot count: --url names a running host and --data a folder; give one of them.');
  if (given.text['from'] === undefined || given.text['to'] === undefined) return fail('Cannot count: a running host wants --from and --to.');
  return url;
};

const countedBy = async (given: Given): Promise<CentreReport> => {
  const asked = { ...askedPeriod(given), mode: oneOf(given, 'mode', Mode.options) ?? 'real', by: oneOf(given, 'by', Dimension.options) };
  const url = hostOf(given);
  if (url === undefined) return reportOfFolder(given.text['data'] ?? DEFAULT_DATA, asked);
  return reportOfHost({ url, developerToken: needText(given, 'token') }, asked);
};

const rebuild = async (given: Given): Promise<undefined> => {
  const url = hostOf(given);
  if (url !== undefined) {
    console.log(`${await rebuildHost({ url, developerToken: needText(given, 'token') }, askedPeriod(given))} rows made anew from the logs of the host.`);
    return undefined;
  }
  const folder = given.text['data'] ?? DEFAULT_DATA;
  console.log(`${await rebuildFolder(folder)} rows made anew from the logs of "${folder}".`);
  return undefined;
};

const count = async (given: Given): Promise<undefined> => {
  if (given.switches.has('rebuild')) return rebuild(given);
  const counted = await countedBy(given);
  process.stdout.write(given.switches.has('csv') ? figuresCsv(counted.report, csvWords(counted.centre, counted.report.by)) : statisticsText(counted));
  return undefined;
};

/** `npm run statistics`: response times as the logs tell them. */
export const statisticsCommand: Command = {
  name: 'statistics --',
  says: [
    'Says what response times really were: exact percentiles over all samples, the share in the target, and what was left out and why.',
    '',
    'A data folder is counted from its logs, also beside the host that runs on it. Days are those of China; a run counts on the day on which',
    'its incident was opened. Each figure is defined in a file of shared/domain/statistics/definitions.',
  ].join('\n'),
  options: {
    data: { value: 'DIR', says: `the data folder (default ${DEFAULT_DATA})` },
    from: { value: 'DAY', says: 'the first day, such as 2026-01-01 (default: from the beginning)' },
    to: { value: 'DAY', says: 'the last day, included (default: to the end)' },
    by: { value: 'WHAT', says: `divides the figures by ${Dimension.options.join(', ')}` },
    mode: { value: 'MODE', says: 'real, test or drill', byDefault: 'real' },
    csv: { says: 'prints a table for a spreadsheet: UTF-8 with its mark, seconds' },
    url: { value: 'URL', says: 'asks a running host instead' },
    token: { value: 'TOKEN', says: "that host's developer token" },
    rebuild: { says: "makes the figures' read model anew from the logs: all of a folder whose host is not running, or these days of a running host" },
  },
  run: count,
};
