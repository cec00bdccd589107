import type { Centre } from '#shared/schemas/centre.ts';

/** West, south, east, north, degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Where the centre's people and care are: the map opens on this, for an area's own bounds may be mostly empty hills. */
export const extentOf = ({ settings, townships, villages, stations }: Pick<Centre, 'settings' | 'townships' | 'villages' | 'stations'>): Extent => {
  const places = [...townships, ...villages, ...stations].map(({ position }) => position);
  if (places.length === 0) return settings.bounds;
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
};
