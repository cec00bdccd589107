import type { TimeField } from './time-field.ts';

/** A closed ring of grid coordinates (column, row), the first corner repeated at the end. */
export type Ring = (readonly [number, number])[];

/**
 * The rings around all that is reached by a time (marching squares, Lorensen & Cline 1987 in the plane): counter-clockwise around what is
 * reached, clockwise around holes in it.
 */
export const contour = (field: TimeField, limitMs: number): Ring[] => {
  const next = new Map<number, number>();
  for (let row = 0; row < field.rows - 1; row += 1) for (let column = 0; column < field.columns - 1; column += 1) crossCell(field, { row, column, limitMs, next });
  const rings: Ring[] = [];
  for (const first of next.keys()) {
    const ring: Ring = [];
    let side = first;
    for (;;) {
      ring.push(crossing(field, side, limitMs));
      const following = next.get(side);
      if (following === undefined) break;
      next.delete(side);
      side = following;
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
};

/** A side of a cell by its lower or left node: twice its number, plus one for the side that goes up. */
const across = (node: number): number => node * 2;
const upward = (node: number): number => node * 2 + 1;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly limitMs: number;
  /** From the side by which a ring enters a cell to that by which it leaves it. */
  readonly next: Map<number, number>;
}

/** Joins the sides that a ring crosses in one cell, with what is reached on the left. */
const crossCell = ({ ms, columns }: TimeField, { row, column, limitMs, next }: Cell): void => {
  const node = row * columns + column;
  const shape =
    (ms[node]! <= limitMs ? 1 : 0) | (ms[node + 1]! <= limitMs ? 2 : 0) | (ms[node + columns + 1]! <= limitMs ? 4 : 0) | (ms[node + columns]! <= limitMs ? 8 : 0);
  if (shape === 0 || shape === 15) return;
  const sides = [across(node), upward(node + 1), across(node + columns), upward(node)];
  for (const [from, to] of TURNS[shape]!) next.set(sides[from]!, sides[to]!);
};

const [BOTTOM, RIGHT, TOP, LEFT] = [0, 1, 2, 3];

/** By which corners of a cell are reached (1 bottom left, 2 bottom right, 4 top right, 8 top left): sides entered and left. */
const TURNS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[BOTTOM, LEFT]],
  [[RIGHT, BOTTOM]],
  [[RIGHT, LEFT]],
  [[TOP, RIGHT]],
  [
    [BOTTOM, LEFT],
    [TOP, RIGHT],
  ],
  [[TOP, BOTTOM]],
  [[TOP, LEFT]],
  [[LEFT, TOP]],
  [[BOTTOM, TOP]],
  [
    [RIGHT, BOTTOM],
    [LEFT, TOP],
  ],
  [[RIGHT, TOP]],
  [[LEFT, RIGHT]],
  [[BOTTOM, RIGHT]],
  [[LEFT, BOTTOM]],
  [],
];

/** Where the limit lies on a side, by the times at its two nodes. */
const crossing = ({ ms, columns, stepMs }: TimeField, side: number, limitMs: number): readonly [number, number] => {
  const node = side >> 1;
  const isUpward = (side & 1) === 1;
  const [a, b] = [ms[node]!, ms[node + (isUpward ? columns : 1)]!].map((time) => Math.min(time, limitMs + stepMs)) as [number, number];
  const share = a === b ? 0.5 : Math.max(0, Math.min(1, (limitMs - a) / (b - a)));
  const [column, row] = [node % columns, Math.floor(node / columns)];
  return isUpward ? [column, row + share] : [column + share, row];
};
