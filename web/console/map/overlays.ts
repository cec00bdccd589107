/** From where isochrones are drawn: nowhere, all substations, or the units that could go now. */
export const ISOCHRONES_OF = ['off', 'stations', 'units'] as const;
export type IsochronesOf = (typeof ISOCHRONES_OF)[number];

/** What lies over the map beside what always does. */
export interface Overlays {
  readonly isochrones: IsochronesOf;
  readonly cover: boolean;
}

/** A map as it opens: nothing lies over it. */
export const NO_OVERLAYS: Overlays = { isochrones: 'off', cover: false };

/** The next choice of a key that is pressed again and again. */
export const nextIsochrones = (current: IsochronesOf): IsochronesOf => ISOCHRONES_OF[(ISOCHRONES_OF.indexOf(current) + 1) % ISOCHRONES_OF.length] ?? 'off';
