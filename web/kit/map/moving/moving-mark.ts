import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A thing that moves over a map: where it was last seen, how it is drawn, and where it was heading. */
export interface MovingMark {
  readonly id: string;
  readonly position: Coordinate;
  /** The name of its picture among the map's images. */
  readonly image: string;
  /** What is written under it. */
  readonly label: string;
  /** Degrees clockwise from north. */
  readonly headingDegrees?: number;
  /** Drawn faded, for it was seen long ago. */
  readonly isOld: boolean;
}
