import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A call before it is planned: when, what, and where if that is known. */
export interface SourceCall {
  /** Seconds on the source's own scale; only the gaps count. */
  readonly atSeconds: number;
  readonly complaint: string;
  readonly position?: Coordinate;
  /** Where a reader finds it: "911.csv, line 7"; missing for a drawn call. */
  readonly origin?: string;
}
