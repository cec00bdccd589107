import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { fail } from '../kit/command-failure.ts';
import type { CommandOption, Given } from '../kit/command.ts';

/** The options by which every action names its graph. */
export const GRAPH_OPTIONS: Readonly<Record<string, CommandOption>> = {
  graph: { value: 'FILE', says: 'the compiled graph' },
  centre: { value: 'NAME', says: 'or the roads of a compiled centre' },
};

/** The graph that --graph or --centre names. */
export const openGraph = async (given: Given): Promise<RoadGraph> => {
  const { graph, centre } = given.text;
  if ((graph === undefined) === (centre === undefined)) fail('Cannot run: give either --graph or --centre (see --help).');
  const path = graph ?? join('.build', 'centres', centre ?? '', 'roads.bin');
  const bytes = await readFile(path).catch((cause: unknown) => fail(`Cannot open the road graph: "${path}" cannot be read.`, { cause }));
  return openRoadGraph(bytes);
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
