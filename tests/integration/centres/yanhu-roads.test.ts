import { beforeAll, describe, expect, test } from 'vitest';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { travelTable } from '#shared/geo/roads/travel-times.ts';
import { packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { readTwice } from '#infra/centres/pack/read-twice.ts';
import type { Centre } from '#shared/schemas/centre.ts';

const DRIVE_BUDGET_SECONDS = 660;

interface Seen {
  readonly village: Centre['villages'][number];
  /** Seconds from each station by road. */
  readonly seconds: readonly number[];
  readonly nearestByAir: number;
  readonly nearestByRoad: number;
}

const leastAt = (values: readonly number[]): number => values.indexOf(Math.min(...values));

let seen: readonly Seen[] = [];

beforeAll(async () => {
  const { centre, roadsFile } = readPack(`${packsFolder()}/yanhu`);
  const graph = openRoadGraph((await compileRoads(readTwice(roadsFile))).bytes);
  const table = travelTable(graph, centre.stations.map(({ position }) => position), centre.villages.map(({ position }) => position));
  seen = centre.villages.map((village, at) => {
    const seconds = table.map((row) => {
      const time = row[at]!;
      return time.reachable ? time.milliseconds / 1_000 : Infinity;
    });
    return { village, seconds, nearestByAir: leastAt(centre.stations.map(({ position }) => greatCircleMeters(position, village.position))), nearestByRoad: leastAt(seconds) };
  });
});

describe('the roads of Yanhu', () => {
  test('lead to every village', () => {
    expect(seen.filter(({ seconds }) => Math.min(...seconds) === Infinity)).toEqual([]);
  });

  test('make another substation the nearest than the straight line does, for at least five villages', () => {
    expect(seen.filter(({ nearestByAir, nearestByRoad }) => nearestByAir !== nearestByRoad).length).toBeGreaterThanOrEqual(5);
  });

  test('cost minutes where lake or mountains lie between: three more for some villages', () => {
    const costly = seen.filter(({ seconds, nearestByAir, nearestByRoad }) => seconds[nearestByAir]! - seconds[nearestByRoad]! > 180);
    expect(costly.length).toBeGreaterThanOrEqual(3);
  });

  test('bring most people, but not all, within the quarter of an hour', () => {
    const within = seen.filter(({ seconds }) => Math.min(...seconds) <= DRIVE_BUDGET_SECONDS).reduce((sum, { village }) => sum + village.population, 0);
    expect(within / 928_334).toBeGreaterThan(0.9);
    expect(within / 928_334).toBeLessThan(1);
  });
});
