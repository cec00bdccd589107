import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Seconds to drive from one place to each of the others, in their order; Infinity where no road leads. */
export type Drive = (from: Coordinate, to: readonly Coordinate[]) => readonly number[];
