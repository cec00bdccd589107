import type { DemandCell } from './demand-cells.ts';
import { type Meters, metersBetween, nearestOf } from './sheet.ts';

/** Cells that belong together and where their middle lies. */
export interface Cluster {
  readonly at: Meters;
  readonly weight: number;
  readonly cells: readonly DemandCell[];
}

/** Cells within so many rows and columns of each other are one built-up area: a gap of one empty cell is bridged. */
const REACH_CELLS = 2;
const ROUNDS = 20;

const weightOf = (cells: readonly DemandCell[]): number => cells.reduce((sum, { weight }) => sum + weight, 0);

const middleOf = (cells: readonly DemandCell[]): Meters => {
  const weight = weightOf(cells);
  return [cells.reduce((sum, { at, weight: w }) => sum + at[0] * w, 0) / weight, cells.reduce((sum, { at, weight: w }) => sum + at[1] * w, 0) / weight];
};

/** The cell nearest to the middle: a middle between streets may be a field or a river. */
const heartOf = (cells: readonly DemandCell[]): Meters => cells[nearestOf(middleOf(cells), cells)?.index ?? 0]?.at ?? middleOf(cells);

/** A cluster of these cells. */
export const clusterOf = (cells: readonly DemandCell[]): Cluster => ({ at: heartOf(cells), weight: weightOf(cells), cells });

/** Groups cells that touch or nearly touch. */
export const builtUpAreas = (cells: readonly DemandCell[]): readonly (readonly DemandCell[])[] => {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const seen = new Set<DemandCell>();
  const areas: DemandCell[][] = [];
  for (const start of cells) {
    if (seen.has(start)) continue;
    const area = [start];
    seen.add(start);
    for (const { row, column } of area) {
      for (let up = -REACH_CELLS; up <= REACH_CELLS; up += 1) {
        for (let right = -REACH_CELLS; right <= REACH_CELLS; right += 1) {
          const near = byPlace.get(`${row + up} ${column + right}`);
          if (near === undefined || seen.has(near)) continue;
          seen.add(near);
          area.push(near);
        }
      }
    }
    areas.push(area);
  }
  return areas;
};

/** First centres: the heaviest cell, then always the one furthest from all chosen, weighed by the root of its people. */
const firstCentres = (cells: readonly DemandCell[], count: number): Meters[] => {
  const heaviest = cells.reduce((best, cell) => (cell.weight > best.weight ? cell : best));
  const centres: Meters[] = [heaviest.at];
  const distance = cells.map(({ at }) => metersBetween(at, heaviest.at));
  while (centres.length < count) {
    let furthest = 0;
    cells.forEach((cell, at) => {
      const score = (index: number, of: DemandCell): number => (distance[index] ?? 0) * Math.sqrt(of.weight);
      const best = cells[furthest];
      if (best !== undefined && score(at, cell) > score(furthest, best)) furthest = at;
    });
    const centre = cells[furthest]?.at;
    if (centre === undefined || distance[furthest] === 0) break;
    centres.push(centre);
    cells.forEach(({ at }, index) => (distance[index] = Math.min(distance[index] ?? Infinity, metersBetween(at, centre))));
  }
  return centres;
};

/** Splits an area into `count` parts of people who live close together (weighted k-means from fixed first centres). */
export const splitArea = (cells: readonly DemandCell[], count: number): readonly Cluster[] => {
  let centres = firstCentres(cells, count);
  let groups: DemandCell[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = centres.map((at) => ({ at }));
    groups = centres.map(() => []);
    for (const cell of cells) groups[nearestOf(cell.at, places)?.index ?? 0]?.push(cell);
    groups = groups.filter((group) => group.length > 0);
    const moved = groups.map(middleOf);
    const isSettled = moved.length === centres.length && moved.every((at, index) => metersBetween(at, centres[index] ?? at) < 1);
    centres = moved;
    if (isSettled) break;
  }
  return groups.map(clusterOf);
};
