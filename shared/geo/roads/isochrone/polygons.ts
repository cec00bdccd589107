import type { Ring } from './contour.ts';

/** An outline with the holes in it. */
export type RingPolygon = readonly [Ring, ...Ring[]];

/** Puts each hole into the smallest outline around it. */
export const polygonsOf = (rings: readonly Ring[]): RingPolygon[] => {
  const outlines = rings.map((ring) => ({ ring, area: signedArea(ring), holes: [] as Ring[], box: boxOf(ring) })).filter(({ area }) => area > 0);
  outlines.sort((a, b) => a.area - b.area);
  for (const hole of rings) {
    if (signedArea(hole) >= 0) continue;
    const [corner] = hole;
    outlines.find(({ ring, box }) => isWithin(corner!, box) && isInside(corner!, ring))?.holes.push(hole);
  }
  return outlines.reverse().map(({ ring, holes }): RingPolygon => [ring, ...holes]);
};

const signedArea = (ring: Ring): number => {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return twice / 2;
};

type Box = readonly [number, number, number, number];

const boxOf = (ring: Ring): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
};

const isWithin = ([x, y]: readonly [number, number], [west, south, east, north]: Box): boolean => x >= west && x <= east && y >= south && y <= north;

const isInside = ([x, y]: readonly [number, number], ring: Ring): boolean => {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};
