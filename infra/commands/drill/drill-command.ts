import { reportText } from '#infra/drill/figures/report-text.ts';
import { tallyOf } from '#infra/drill/figures/tally.ts';
import { loadCalls, type LoadedCalls } from '#infra/drill/load-calls.ts';
import { DEFAULT_COLUMNS } from '#infra/drill/plan/call-columns.ts';
import { planDrill } from '#infra/drill/plan-drill.ts';
import { readHost, type HostAccess } from '#infra/commands/kit/host-access.ts';
import { playDrill, type DrillResult } from '#infra/drill/play/play-drill.ts';
import { centres } from '#ports/centres';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command, Given } from '../kit/command.ts';
import { needText, numberAbove, wholeNumber } from '../kit/option-value.ts';
import { startProgress } from '../kit/progress-bar.ts';
import { onOwnHost } from './on-own-host.ts';

const DEFAULT_CENTRE = 'yanhu';
/** A pace that no file falls short of: nothing is compressed. */
const SLOWEST = Number.MIN_VALUE;
const MINUTES_PER_HOUR = 60;
const MOST = 2 ** 31 - 1;

/** What the options say. */
interface Wanted {
  readonly loaded: LoadedCalls;
  readonly seed: number;
  readonly place: 'population' | 'csv';
  readonly callsPerHour: number | undefined;
}

const wantedOf = (given: Given): Wanted => {
  const seed = wholeNumber(given, 'seed', { from: 0, to: MOST }) ?? 1;
  const place = given.text['place'] ?? 'population';
  if (place !== 'population' && place !== 'csv') return fail(`Cannot drill: --place is "${place}", not population or csv.`);
  const limit = wholeNumber(given, 'limit', { from: 1, to: MOST });
  const loaded = loadCalls({ calls: needText(given, 'calls'), columns: given.text['columns'] ?? DEFAULT_COLUMNS, place, limit, seed });
  const callsPerHour = given.text['pace'] === 'file' ? SLOWEST : numberAbove(given, 'pace', 0);
  return { loaded, seed, place, callsPerHour };
};

const play = async (host: HostAccess & { readonly gone?: AbortSignal }, centre: string, { loaded, seed, place, callsPerHour }: Wanted): Promise<DrillResult> => {
  const binary = await centres.roads(centre);
  const roads = binary && openRoadGraph(binary);
  if (place === 'csv' && roads === undefined) note(`The roads of "${centre}" are not on this machine: only what lies out of its bounds is left out.`);
  for (const one of loaded.notes) note(one);
  const bar = startProgress('Playing the calls', loaded.calls.length);
  try {
    return await playDrill({
      host,
      centre,
      roads,
      plan: (pack, speed) => {
        const { plans, notes, hours } = planDrill(pack, { calls: loaded.calls, graph: roads, seed, place, callsPerHour });
        for (const one of notes) note(one);
        note(`${plans.length} calls with ${pack.units.length} units: the last one comes after ${hours.toFixed(1)} h of the drill, ${((hours / speed) * MINUTES_PER_HOUR).toFixed(1)} min from now.`);
        return plans.length > 0 ? plans : fail('Cannot drill: not one of the calls lies where the centre could reach it.');
      },
      onProgress: ({ done, total }) => bar.update(done, total),
      ...(host.gone && { signal: host.gone, isOwnHost: true }),
    });
  } finally {
    bar.stop();
  }
};

const note = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const report = (result: DrillResult, failures: readonly string[]): number => {
  const { facts, alarms, coverage, measurable, targetSeconds } = result;
  process.stdout.write(reportText(tallyOf(facts, targetSeconds), measurable, { targetSeconds, alarms, coverage, failures }));
  return failures.length === 0 ? 0 : 1;
};

const drill = async (given: Given): Promise<number> => {
  const wanted = wantedOf(given);
  const url = given.text['url']?.replace(/\/$/, '');
  if (url === undefined) {
    const speed = numberAbove(given, 'speed', 0) ?? fail('Cannot drill: --speed is missing.');
    const centre = given.text['centre'] ?? DEFAULT_CENTRE;
    const weakSeed = given.switches.has('weaken') ? wanted.seed : undefined;
    const { result, chainFailures } = await onOwnHost({ centre, speed, keep: given.text['keep'], weakSeed }, (host) => play(host, centre, wanted));
    return report(result, [...result.failures, ...chainFailures]);
  }
  if (given.switches.has('weaken')) return fail('Cannot drill: --weaken is for a host of its own, and --url names a running one.');
  if (given.text['keep'] !== undefined) return fail('Cannot drill: --keep is for a host of its own, and --url names a running one.');
  const centre = given.text['centre'] ?? (await readHost({ url })).centre;
  const result = await play({ url, developerToken: needText(given, 'token') }, centre, wanted);
  return report(result, result.failures);
};

/** `npm run drill`: plays calls as callers, dispatchers, crews, village doctors and facilities would, and says how it went. */
export const drillCommand: Command = {
  name: 'drill --',
  says: [
    'Plays calls through the public API and sockets as callers, dispatchers, crews, village doctors and facilities would, and prints what the logs say of it.',
    '',
    'The calls come in the order and with the gaps of their file (or of a day, for a number of calls); where that would be slower than',
    '--pace, all gaps shrink by one factor. Without --pace they come so that the fleet is busy for six tenths of the time. A drill takes about',
    'CALLS / PACE hours of its own clock, and --speed times less by the wall. Urgencies are drawn from the complaint by an illustrative rule.',
    '',
    'Beside the runs there are callers who are located by a link, calls from 110, 119 and 122, village doctors where minutes count, crews who miss',
    'their alert or are relieved on the way, messages between room and crew, vehicles that tell where they are by a feed of their own, and in a drill',
    'of 20 calls or more a major incident. A host of its own also gets a roster, on which one unit has no crew and must not be sent, orders',
    'from paper of which one contradicts the record, and a facility that asks to be passed by for a while; a running host keeps what it has of these.',
  ].join('\n'),
  options: {
    calls: { value: 'N|FILE', says: 'so many calls, by hour of day and with common complaints, or those of a CSV file (also the only one in a .zip)' },
    speed: { value: 'S', says: 'how fast the clock of its own host runs; a running host has its own', byDefault: '60' },
    centre: { value: 'NAME', says: "the centre (default yanhu; with --url, the host's)" },
    seed: { value: 'N', says: 'draws everything from this number: the same seed, the same outcomes', byDefault: '1' },
    place: { value: 'WAY', says: "population: places are drawn from the centre's people; csv: they are the file's, and what lies off the roads is reported and left out", byDefault: 'population' },
    columns: { value: 'NAMES', says: 'which columns of the file hold what', byDefault: DEFAULT_COLUMNS },
    limit: { value: 'N', says: 'plays at most the first N calls' },
    pace: { value: 'N|file', says: 'at least N calls an hour of drill time; file: with the gaps as they are' },
    url: { value: 'URL', says: 'a running host to play against' },
    token: { value: 'TOKEN', says: "that host's developer token" },
    keep: { value: 'FOLDER', says: 'keeps the data of its own host there' },
    weaken: { says: 'its own host promises no more than DynamoDB does: indexes lag, changes come twice and in another order, transactions conflict' },
  },
  run: drill,
};
