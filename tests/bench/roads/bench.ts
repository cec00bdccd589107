import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOsm } from '#infra/osm/read-osm.ts';
import { closedSegments } from '#shared/geo/roads/conditions/closed-segments.ts';
import { withConditions } from '#shared/geo/roads/conditions/with-conditions.ts';
import { Cover } from '#shared/geo/roads/cover/cover.ts';
import { demandOn, reachedFrom } from '#shared/geo/roads/cover/demand.ts';
import { Partition } from '#shared/geo/roads/cover/partition.ts';
import { isochrones } from '#shared/geo/roads/isochrones.ts';
import { travelTable, travelTimes } from '#shared/geo/roads/travel-times.ts';
import { snap } from '#shared/geo/roads/snap/snap.ts';
import { compareWithOracle } from '#tests/support/roads/compare-with-oracle.ts';
import { EXTRACTS, extractPath, hasExtracts } from '#tests/support/roads/extracts.ts';
import { createOracle } from '#tests/support/roads/oracle.ts';
import { randomClosures } from '#tests/support/roads/random-closures.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';
import { timings, timingsAsync } from '../measure.ts';
import { agreement } from './agreement.ts';
import { ngraphFinder } from './ngraph.ts';
import { installPeers, openValhalla, type Valhalla } from './peers.ts';
import { sceneOf, type Scene } from './scenes.ts';

const UNITS = 33;
const BUDGET_MS = 720_000;

/** The road figures of issue 4, each beside its peers on the same extract in the same run. */
export const benchmark: Benchmark = {
  title: 'Roads',
  run: async (say) => {
    if (!hasExtracts) throw new Error('Cannot measure the roads: the extracts are not at ../shared/data/osm');
    const peers = installPeers();
    const figures: Figure[] = [];
    const remarks: string[] = [];
    const add = (...more: Figure[]): void => {
      figures.push(...more);
      for (const { name, value, unit } of more) say(`${name}: ${value.toPrecision(3)} ${unit}`);
    };
    add(...compileFigures());
    const scenes: Scene[] = [];
    for (const name of EXTRACTS) scenes.push(await sceneOf(name));
    const named = (name: string): Scene => scenes.find((scene) => scene.name === name)!;
    const heidelberg = named('heidelberg');
    const valhalla = openValhalla(peers, heidelberg.path);
    const valhallaMs = (await timingsAsync(30, () => valhalla.matrix(heidelberg.places(UNITS), heidelberg.places(1)))).p50;
    const ngraph = ngraphFinder(peers, heidelberg.graph);
    const ngraphMs = timings(8, () => ngraph(heidelberg.places(UNITS), heidelberg.place())).p50;
    add(...manyToOne(named('rutland'), { p99: 0.8 }));
    const [p50, p99] = manyToOne(heidelberg, { p50: 1.5, p99: 5 });
    add({ ...p50!, peer: `Valhalla ${valhallaMs.toFixed(1)} ms, ngraph.path ${ngraphMs.toFixed(0)} ms` }, p99!);
    add({ name: 'heidelberg: times faster than Valhalla’s matrix', value: valhallaMs / p50!.value, unit: '×', goal: 20, atLeast: true });
    add(...manyToOne(named('porto'), { p50: 5, p99: 15 }));
    add(...(await otherQuestions(heidelberg, valhalla)));
    add(...closureFigures(heidelberg), ...closureFigures(named('porto')), ...coverFigures(heidelberg));
    for (const scene of scenes) add(...(await exactness(scene)));
    const agreed = await agreement(heidelberg, valhalla);
    add(...agreed.figures);
    remarks.push(agreed.remark, growth(scenes));
    return { figures, remarks };
  },
};

const compileFigures = (): Figure[] => {
  const inOwnProcess = (script: string, ...args: string[]): { ms: number; peakMiB: number } => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    return JSON.parse(execFileSync(process.execPath, ['--conditions=local', path, ...args], { encoding: 'utf8' })) as { ms: number; peakMiB: number };
  };
  mkdirSync('.build/bench', { recursive: true });
  const compiled = (name: 'heidelberg' | 'porto'): { ms: number; peakMiB: number } => inOwnProcess('compile-process.ts', extractPath(name), `.build/bench/${name}.bin`);
  const [heidelberg, porto] = [compiled('heidelberg'), compiled('porto')];
  const loads = Array.from({ length: 7 }, () => inOwnProcess('load-process.ts', '.build/bench/heidelberg.bin').ms).sort((a, b) => a - b);
  return [
    { name: 'heidelberg: import and compile', value: heidelberg.ms / 1000, unit: 's', goal: 6 },
    { name: 'porto: import and compile', value: porto.ms / 1000, unit: 's', goal: 15 },
    { name: 'porto: peak memory of the compilation', value: porto.peakMiB, unit: 'MiB', goal: 1024 },
    { name: 'heidelberg: load of the compiled graph, cold process, median of 7', value: loads[3]!, unit: 'ms', goal: 20 },
  ];
};

const manyToOne = ({ name, graph, place, places }: Scene, goals: { p50?: number; p99: number }): Figure[] => {
  const found = timings(2000, () => travelTimes(graph, places(UNITS), place()));
  return [
    { name: `${name}: 1 call × ${UNITS} places, p50`, value: found.p50, unit: 'ms', ...(goals.p50 !== undefined && { goal: goals.p50 }) },
    { name: `${name}: 1 call × ${UNITS} places, p99`, value: found.p99, unit: 'ms', goal: goals.p99 },
  ];
};

const otherQuestions = async ({ name, graph, place, places }: Scene, valhalla: Valhalla): Promise<Figure[]> => {
  const isochrone = timings(120, () => isochrones(graph, [place()], { seconds: [900] }));
  const theirs = await timingsAsync(15, () => valhalla.isochrone(place(), 15));
  const [clinics, stations] = [places(230), places(UNITS)];
  const table = timings(30, () => travelTable(graph, clinics, stations));
  const theirTable = await timingsAsync(3, () => valhalla.matrix(clinics, stations));
  const partition = timings(15, () => new Partition(graph, stations));
  const known = new Partition(graph, stations);
  const lookUp = timings(5000, () => known.nearest(place()));
  return [
    { name: `${name}: isochrone of 15 minutes, p50`, value: isochrone.p50, unit: 'ms', goal: 10, peer: `Valhalla ${theirs.p50.toFixed(0)} ms` },
    { name: `${name}: table 230 × ${UNITS}, p50`, value: table.p50, unit: 'ms', goal: 60, peer: `Valhalla ${theirTable.p50.toFixed(0)} ms` },
    { name: `${name}: partition by ${UNITS} substations, built`, value: partition.p50, unit: 'ms' },
    { name: `${name}: nearest substation of a place, looked up, p50`, value: lookUp.p50 * 1000, unit: 'µs' },
  ];
};

const closureFigures = ({ name, graph, place, places }: Scene): Figure[] => {
  const units = places(UNITS);
  const closed = timings(25, () => travelTimes(withConditions(graph, { closures: [{ kind: 'road', at: place() }] }), units, place()));
  return [{ name: `${name}: closing a road until the next answer is right, p50`, value: closed.p50, unit: 'ms', goal: 50 }];
};

const coverFigures = ({ name, graph, place, places }: Scene): Figure[] => {
  const demand = demandOn(graph, places(1000).map((at) => ({ place: at, people: 10, group: '' })));
  const cover = new Cover(demand);
  for (const at of places(UNITS)) cover.add(reachedFrom(demand, at, BUDGET_MS));
  const changed = timings(300, () => {
    const row = reachedFrom(demand, place(), BUDGET_MS);
    cover.add(row);
    const { covered } = cover.total();
    cover.remove(row);
    return covered;
  });
  return [{ name: `${name}: cover of 1,000 points after one unit has moved, p50`, value: changed.p50, unit: 'ms', goal: 1 }];
};

/** 10,000 pairs: 8,000 on the open roads and 2,000 with roads closed. */
const exactness = async ({ name, graph, path }: Scene): Promise<Figure[]> => {
  const oracle = await createOracle(() => readOsm(path));
  const open = compareWithOracle(graph, oracle, { sources: 40, targets: 200, seed: 11 });
  const closures = randomClosures(graph, 60, 12);
  const closed = new Set(closures.flatMap((closure) => closedSegments(graph, closure)).map((point) => oracle.segmentOf(graph, { point })));
  const shut = compareWithOracle(withConditions(graph, { closures }), oracle, { sources: 10, targets: 200, seed: 13, closed });
  const [from] = oraclePlaces(graph);
  const textbook = from ? timings(3, () => oracle.times(from, [from])).p50 : NaN;
  const differences = open.differences.length + shut.differences.length;
  return [{ name: `${name}: differences from the oracle in ${open.pairs + shut.pairs} pairs, restrictions and closures in force`, value: differences, unit: '', goal: 0, peer: `textbook Dijkstra, one to all: ${textbook.toFixed(0)} ms` }];
};

const oraclePlaces = (graph: Scene['graph']): ReturnType<typeof snap>[] => [snap(graph, [graph.pointLon[1]! / 1e7, graph.pointLat[1]! / 1e7])];

/** Time against size over the five extracts, as a power of the road nodes (least squares of the logarithms). */
const growth = (scenes: readonly Scene[]): string => {
  const rows = scenes.map((scene) => ({ scene, ms: timings(400, () => travelTimes(scene.graph, scene.places(UNITS), scene.place())).p50 }));
  const points = rows.map(({ scene, ms }) => [Math.log(scene.roadNodes), Math.log(ms)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const table = rows.map(({ scene, ms }) => `| ${scene.name} | ${scene.roadNodes} | ${scene.graph.vertexCount} | ${ms.toFixed(2)} |`);
  return ['Growth of 1 call × 33 places:', '', '| extract | road nodes | vertices | p50 ms |', '|---|---|---|---|', ...table, '', `Fitted: time grows as nodes^${slope.toFixed(2)}.`].join('\n');
};
