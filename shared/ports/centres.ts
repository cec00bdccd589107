import type { Centre } from '#shared/schemas/centre.ts';

/** The compiled centre packs that this installation serves. */
export interface Centres {
  /** The pack of a centre, or nothing when this installation has none of that name. */
  find(name: string): Promise<Centre | undefined>;
  /** The centre's compiled roads (see shared/geo/roads), or nothing when they are missing. */
  roads(name: string): Promise<Uint8Array | undefined>;
  /** The centre's factors by hour of the week as JSON (see shared/geo/roads/conditions), or nothing where its pack has none. */
  hourFactors(name: string): Promise<string | undefined>;
  /** The names of the centre's places with their readings, as JSON (see shared/schemas/named-place), or nothing when they are missing. */
  placeNames(name: string): Promise<string | undefined>;
}
