import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientAs, type HostAccess } from '#infra/commands/kit/host-access.ts';
import { startOwnHost } from '#infra/drill/own-host.ts';
import type { Client } from '#shared/api/client.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { randomFrom } from '#tests/support/roads/random.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';

const QUESTIONS = 300;
const MOVES = 60;
const CLOSURES = 40;
/** DESIGN, figures to hold: the whole answer through the host, store reads and cover included. */
const GOAL_WARM_MS = 60;
const GOAL_COLD_MS = 1_000;
/** The roads issue: closing a road until the next answer is right. */
const GOAL_CLOSED_MS = 50;
/** A unit that drives is somewhere within about 3 km of its station. */
const DRIVEN_DEGREES = 0.03;
const COLD_STARTS = 5;

/** What is asked: a county at work, as a dispatcher's console sees it. */
interface Room {
  readonly client: Client;
  readonly centre: Centre;
  readonly incidents: readonly string[];
}

const path = { centre: 'yanhu' };
const told = ([longitude, latitude]: Coordinate) => ({ longitude, latitude, datum: 'WGS-84' as const });

const openRoom = async (access: HostAccess, incidents: number): Promise<Room> => {
  const client = await clientAs(access, { role: 'dispatcher', user: 'bench' });
  const centre = await client.call('get-centre', path);
  const ids: string[] = [];
  for (const village of centre.villages.slice(0, incidents)) {
    const { id } = await client.call('open-incident', path, { body: { commandId: randomUUID(), priority: 'III', place: { villageId: village.id } } });
    ids.push(id);
  }
  return { client, centre, incidents: ids };
};

/** Milliseconds of asking for units to one of the incidents. */
const ask = async ({ client, incidents }: Room, i: number): Promise<number> => {
  const start = performance.now();
  const { cover } = await client.call('recommend-units', path, { query: { incidentId: incidents[i % incidents.length]! } });
  if (!cover) throw new Error('Cannot measure: the answer holds no cover');
  return performance.now() - start;
};

/** The whole fleet tells of a place where it has never been. */
const moveFleet = async (access: HostAccess, { centre }: Room, random: () => number): Promise<() => Promise<void>> => {
  const crews = await Promise.all(
    centre.units.map(async (unit) => {
      const station = centre.stations.find(({ id }) => id === unit.stationId)!;
      return { unit, station, client: await clientAs(access, { role: 'crew', user: unit.id, unit: unit.id }) };
    }),
  );
  const beside = (degrees: number): number => degrees + (random() - 0.5) * 2 * DRIVEN_DEGREES;
  return async () => {
    for (const { unit, station, client } of crews) {
      const position = told([beside(station.position[0]), beside(station.position[1])]);
      await client.call('report-positions', { ...path, unitId: unit.id }, { body: { commandId: randomUUID(), positions: [{ position, headingDegrees: Math.floor(random() * 360), speedMetersPerSecond: 12 }] } });
    }
  };
};

/** Closes the road at a village, asks, and opens it again: only the answer after the closure is timed. */
const askWhileClosed = async (room: Room, i: number): Promise<number> => {
  const { client, centre } = room;
  const { closureId } = await client.call('close-road', path, { body: { commandId: randomUUID(), part: { kind: 'road', at: told(centre.villages[i]!.position) }, reason: 'flood' } });
  const ms = await ask(room, i);
  await client.call('open-road', { ...path, closureId }, { body: { commandId: randomUUID() } });
  return ms;
};

const percentile = (times: readonly number[], share: number): number => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

const onHost = async <Result>(run: (access: HostAccess) => Promise<Result>): Promise<Result> => {
  const data = mkdtempSync(join(tmpdir(), 'yike-bench-'));
  const host = await startOwnHost({ centre: 'yanhu', speed: 1, data });
  try {
    return await run(host);
  } finally {
    await host.stop();
    rmSync(data, { recursive: true });
  }
};

const each = async (count: number, run: (i: number) => Promise<number>): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) times.push(await run(i));
  return times;
};

const warmFigures = async (access: HostAccess): Promise<readonly Figure[]> => {
  const room = await openRoom(access, 40);
  await each(QUESTIONS / 4, (i) => ask(room, i));
  const warm = await each(QUESTIONS, (i) => ask(room, i));
  const move = await moveFleet(access, room, randomFrom(4));
  const moved = await each(MOVES, async (i) => move().then(() => ask(room, i)));
  const closed = await each(CLOSURES, (i) => askWhileClosed(room, i));
  return [
    { name: 'recommend-units over HTTP, p50', value: percentile(warm, 0.5), unit: 'ms' },
    { name: 'recommend-units over HTTP, p95', value: percentile(warm, 0.95), unit: 'ms', goal: GOAL_WARM_MS },
    { name: 'the same when every unit has moved since, p95', value: percentile(moved, 0.95), unit: 'ms', goal: GOAL_WARM_MS },
    { name: 'the first recommendation after a road was closed, p50', value: percentile(closed, 0.5), unit: 'ms', goal: GOAL_CLOSED_MS },
  ];
};

/** The first answer of a host that has just started: function, graph, demand and times are all new. */
const coldFigure = async (say: (line: string) => void): Promise<Figure> => {
  const times = await each(COLD_STARTS, () => onHost(async (access) => ask(await openRoom(access, 1), 0)));
  say(`cold: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  return { name: `recommend-units over HTTP, the first answer of a fresh host, slowest of ${COLD_STARTS}`, value: Math.max(...times), unit: 'ms', goal: GOAL_COLD_MS };
};

/** The whole recommend-units answer as a console gets it. */
export const benchmark: Benchmark = {
  title: 'Recommending units',
  run: async (say) => {
    const warm = await onHost(warmFigures);
    for (const { name, value, unit } of warm) say(`${name}: ${value.toPrecision(3)} ${unit}`);
    return {
      figures: [...warm, await coldFigure(say)],
      remarks: ['Yanhu: 33 units, 230 villages, 9 stations; each answer reads the incident, the list of closed roads and the board, ranks all units by road, and says for each who loses cover if it goes.'],
    };
  },
};
