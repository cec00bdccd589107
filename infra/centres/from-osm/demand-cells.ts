import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { ExtractRoad } from './read-extract.ts';
import { type Meters, metersBetween, type Sheet } from './sheet.ts';

/** A patch of ground where people live, as far as streets and addresses show it. */
export interface DemandCell {
  readonly column: number;
  readonly row: number;
  /** The middle of what lies in it. */
  readonly at: Meters;
  /** Metres of residential street that it counts as. */
  readonly weight: number;
  /** Metres of each named street in it. */
  readonly streets: ReadonlyMap<string, number>;
}

/** The side of a cell in metres. */
export const CELL_METERS = 250;
/** A road is cut into pieces of at most this many metres, each counted where it lies. */
const PIECE_METERS = 50;
/** How much of a road's length counts as residential: people live along all small roads, but most densely where streets say so. */
const RESIDENTIAL_SHARE: Readonly<Record<string, number>> = {
  residential: 1,
  living_street: 1,
  unclassified: 0.15,
  road: 0.15,
  tertiary: 0.1,
  secondary: 0.05,
  primary: 0.05,
};
/** A house with a number stands for so many metres of street. */
const ADDRESS_METERS = 15;

interface OpenCell {
  weight: number;
  east: number;
  north: number;
  readonly streets: Map<string, number>;
}

interface StreetPiece {
  readonly name: string;
  readonly meters: number;
}

const tallyStreet = (streets: Map<string, number>, { name, meters }: StreetPiece): void => {
  streets.set(name, (streets.get(name) ?? 0) + meters);
};

/** Lays streets and addresses into cells; the order is by row and column. */
export const demandCells = (roads: readonly ExtractRoad[], addresses: readonly Coordinate[], sheet: Sheet): readonly DemandCell[] => {
  const cells = new Map<string, OpenCell>();
  const add = (at: Meters, weight: number, street?: StreetPiece): void => {
    const key = `${Math.floor(at[1] / CELL_METERS)} ${Math.floor(at[0] / CELL_METERS)}`;
    const cell = cells.get(key) ?? { weight: 0, east: 0, north: 0, streets: new Map<string, number>() };
    cells.set(key, cell);
    cell.weight += weight;
    cell.east += at[0] * weight;
    cell.north += at[1] * weight;
    if (street !== undefined) tallyStreet(cell.streets, street);
  };
  for (const { highway, name, line } of roads) {
    const share = RESIDENTIAL_SHARE[highway];
    if (share === undefined) continue;
    const points = line.map((coordinate) => sheet.toMeters(coordinate));
    points.slice(1).forEach((to, at) => {
      const from = points[at] ?? to;
      const length = metersBetween(from, to);
      const pieces = Math.max(1, Math.ceil(length / PIECE_METERS));
      const meters = length / pieces;
      for (let piece = 0.5; piece < pieces; piece += 1) {
        const way = piece / pieces;
        const middle: Meters = [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way];
        add(middle, meters * share, name === undefined ? undefined : { name, meters: meters * share });
      }
    });
  }
  for (const address of addresses) add(sheet.toMeters(address), ADDRESS_METERS);
  return [...cells.entries()]
    .filter(([, { weight }]) => weight > 0)
    .map(([key, { weight, east, north, streets }]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      return { row, column, at: [east / weight, north / weight] as const, weight, streets };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
};
