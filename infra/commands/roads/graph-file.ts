import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { Closure } from '#shared/geo/roads/conditions/closure.ts';
import { HOURS_PER_WEEK, HourFactors, paceAt } from '#shared/geo/roads/conditions/hour-factors.ts';
import { withConditions } from '#shared/geo/roads/conditions/with-conditions.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { fail } from '../kit/command-failure.ts';
import type { CommandOption, Given } from '../kit/command.ts';
import { wholeNumber } from '../kit/option-value.ts';
import { readJsonAs } from './json-file.ts';

/** The options by which every action names its graph. */
export const GRAPH_OPTIONS: Readonly<Record<string, CommandOption>> = {
  graph: { value: 'FILE', says: 'the compiled graph' },
  centre: { value: 'NAME', says: 'or the roads of a compiled centre' },
  closures: { value: 'FILE', says: 'what is closed: a JSON list of {kind: "road", at, to} and {kind: "area", outline}' },
  factors: { value: 'FILE', says: 'hour factors, as calibrate writes them' },
  hour: { value: 'N', says: 'the hour of the week that is asked about, 0 for Monday 0:00' },
};

/** The graph that --graph or --centre names. */
export const openGraph = async (given: Given): Promise<RoadGraph> => {
  const { graph, centre } = given.text;
  if ((graph === undefined) === (centre === undefined)) fail('Cannot run: give either --graph or --centre (see --help).');
  const path = graph ?? join('.build', 'centres', centre ?? '', 'roads.bin');
  const bytes = await readFile(path).catch((cause: unknown) => fail(`Cannot open the road graph: "${path}" cannot be read.`, { cause }));
  return withConditions(openRoadGraph(bytes), { closures: await closuresOf(given), ...(await paceOf(given)) });
};

const closuresOf = async (given: Given): Promise<readonly Closure[]> => {
  const { closures } = given.text;
  return closures === undefined ? [] : readJsonAs(closures, z.array(Closure));
};

const paceOf = async (given: Given): Promise<{ readonly pace?: Float64Array }> => {
  const hour = wholeNumber(given, 'hour', { from: 0, to: HOURS_PER_WEEK - 1 });
  const { factors } = given.text;
  if (hour === undefined && factors === undefined) return {};
  if (hour === undefined || factors === undefined) return fail('Cannot run: --factors and --hour are given together.');
  return { pace: paceAt(await readJsonAs(factors, HourFactors), hour) };
};

/** Writes a whole file or none: what was there before stays until the new one is complete. */
export const writeWhole = async (path: string, content: Uint8Array | string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (cause) {
    fail(`Cannot write "${path}": ${cause instanceof Error ? cause.message : 'unknown reason'}.`, { cause });
  }
};

/** To --out, or to stdout without it. */
export const writeAnswer = async (given: Given, answer: unknown): Promise<void> => {
  const text = `${JSON.stringify(answer)}\n`;
  if (given.text['out'] === undefined) process.stdout.write(text);
  else await writeWhole(given.text['out'], text);
};
