import { METERS_PER_FIXED, fixedMeters, shrinkAt } from '../fixed-degrees.ts';
import type { Profile } from '../profile/profile.ts';
import { ROAD_CLASSES } from '../road-class.ts';
import type { RoadNodes } from './road-nodes.ts';
import type { RoadWays } from './road-ways.ts';

const HOMES = new Set([ROAD_CLASSES.indexOf('residential'), ROAD_CLASSES.indexOf('living_street')]);

/** Tells whether a point (fixed degrees) is built up: enough residential street in its cell. */
export type IsBuiltUp = (lon: number, lat: number) => boolean;

/** Measures residential street by square cells; an extract needs no outlines of towns for it. */
export const builtUpCells = ({ ways, attributes }: RoadWays, nodes: RoadNodes, { urban }: Profile): IsBuiltUp => {
  const height = urban.cellMeters / METERS_PER_FIXED;
  const width = height / Math.max(shrinkAt(middleLatitude(nodes)), 0.01);
  const cellOf = (lon: number, lat: number): number => Math.floor(lon / width) * 1e7 + Math.floor(lat / height);
  const meters = new Map<number, number>();
  for (const way of ways) {
    if (!HOMES.has(attributes.rows[way.attribute]!.roadClass)) continue;
    for (let i = 1; i < way.refs.length; i += 1) {
      const a = nodes.numberOf.get(way.refs[i - 1]!)!;
      const b = nodes.numberOf.get(way.refs[i]!)!;
      if (nodes.present[a] === 0 || nodes.present[b] === 0) continue;
      const [lonA, latA, lonB, latB] = [nodes.lon[a]!, nodes.lat[a]!, nodes.lon[b]!, nodes.lat[b]!];
      const cell = cellOf((lonA + lonB) / 2, (latA + latB) / 2);
      meters.set(cell, (meters.get(cell) ?? 0) + fixedMeters(lonA, latA, lonB, latB));
    }
  }
  return (lon, lat) => (meters.get(cellOf(lon, lat)) ?? 0) >= urban.residentialMeters;
};

const middleLatitude = ({ lat, present }: RoadNodes): number => {
  let [south, north] = [Infinity, -Infinity];
  for (let i = 0; i < lat.length; i += 1) {
    if (present[i] === 0) continue;
    south = Math.min(south, lat[i]!);
    north = Math.max(north, lat[i]!);
  }
  return south > north ? 0 : (south + north) / 2;
};
