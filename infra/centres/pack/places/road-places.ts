import { roadsAsGeoJson } from '#shared/geo/roads/base-map.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A street by its name: two of one name in two towns are two. */
export interface RoadPlace {
  readonly name: string;
  /** One in each cell that it runs through. */
  readonly points: readonly Coordinate[];
}

/** Cells of about a kilometre; what is more than one empty cell apart is another street of the same name. */
const CELL_DEGREES = 0.01;

type Cells = ReadonlyMap<string, Coordinate>;

/** Every named street of a road graph. */
export const roadPlaces = (graph: RoadGraph): readonly RoadPlace[] => {
  const byName = new Map<string, Map<string, Coordinate>>();
  for (const { properties, geometry } of roadsAsGeoJson(graph).features) {
    if (properties.name === undefined) continue;
    const cells = byName.get(properties.name) ?? new Map<string, Coordinate>();
    byName.set(properties.name, cells);
    for (const point of geometry.coordinates.flat()) {
      const cell = cellOf(point);
      if (!cells.has(cell)) cells.set(cell, point);
    }
  }
  return [...byName].flatMap(([name, cells]) => streetsIn(cells).map((points) => ({ name, points })));
};

const cellOf = ([longitude, latitude]: Coordinate): string => `${String(Math.floor(longitude / CELL_DEGREES))} ${String(Math.floor(latitude / CELL_DEGREES))}`;

/** Cells that hang together, an empty one between them allowed for. */
const streetsIn = (cells: Cells): readonly (readonly Coordinate[])[] => {
  const left = new Set(cells.keys());
  const streets: Coordinate[][] = [];
  for (const first of cells.keys()) {
    if (!left.delete(first)) continue;
    const street: string[] = [first];
    for (const cell of street) for (const next of around(cell)) if (left.delete(next)) street.push(next);
    streets.push(street.map((cell) => cells.get(cell)!));
  }
  return streets;
};

const REACH = [-2, -1, 0, 1, 2];

const around = (cell: string): readonly string[] => {
  const [x = 0, y = 0] = cell.split(' ').map(Number);
  return REACH.flatMap((east) => REACH.map((north) => `${String(x + east)} ${String(y + north)}`));
};
