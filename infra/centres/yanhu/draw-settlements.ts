import { distanceKm, type Point } from './plane.ts';
import type { RoadNetwork } from './road-network.ts';
import type { SeededRandom } from './seeded-random.ts';
import { canRoadRun, CROSSINGS, isDryAndLevel } from './terrain.ts';
import { TOWNSHIPS, type TownshipFact } from './townships-of-yanhu.ts';
import { isInCity, type UrbanGrid } from './urban-grid.ts';

/** A village or neighbourhood on the sheet, standing on a node of the road network. */
export interface DrawnSettlement {
  readonly township: TownshipFact;
  readonly at: Point;
  readonly node: number;
}

/** A township whose seat stands on a node. */
export type DrawnSeat = DrawnSettlement;

const URBAN_SPACING_KM = 0.75;
const RURAL_SPACING_KM = 0.95;
const SEAT_CLEARANCE_KM = 0.8;
const RURAL_RADIUS_KM = 5.4;
/** So many villages of a township at the mountains lie beyond them, around the end of a mountain road. */
const BEYOND_MOUNTAINS = 3;
const BEYOND_RADIUS_KM = 2.6;
const TRIES = 20_000;
/** The district on the sheet, so that no village is drawn off it. */
const SHEET = { west: -19.5, east: 17, south: -21.5, north: 27.5 };

/** Where each mountain road ends, and whose villages stand there. */
const BEYOND: Readonly<Record<string, string>> = { xiezhou: '解陌盘山路', xizhang: '二郎坡路', dongguo: '磨河盘山路' };

const farEnd = (townshipId: string): Point | undefined => CROSSINGS.find(({ name }) => name === BEYOND[townshipId])?.bends.at(-1);

const isOnSheet = ([east, north]: Point): boolean => east > SHEET.west && east < SHEET.east && north > SHEET.south && north < SHEET.north;

const isNearestSeat = (point: Point, township: TownshipFact): boolean =>
  TOWNSHIPS.every((other) => distanceKm(point, other.at) >= distanceKm(point, township.at));

/** Seats: those of the city on the nearest crossroads, those of the country where the facts say. */
export const drawSeats = (network: RoadNetwork, grid: UrbanGrid): readonly DrawnSeat[] =>
  TOWNSHIPS.map((township) => {
    if (township.kind === 'rural') return { township, at: township.at, node: network.addNode(township.at) };
    const byDistance = [...grid.crossroads].sort((a, b) => distanceKm(network.pointOf(a), township.at) - distanceKm(network.pointOf(b), township.at));
    const node = byDistance[0] ?? 0;
    return { township, at: network.pointOf(node), node };
  });

/** The 230 villages and neighbourhoods, each clear of the others, on its own side of lake and mountains. */
export const drawVillages = (network: RoadNetwork, grid: UrbanGrid, random: SeededRandom): readonly DrawnSettlement[] => {
  const villages: DrawnSettlement[] = [];
  const isClear = (point: Point, spacing: number): boolean => villages.every(({ at }) => distanceKm(at, point) >= spacing);
  const around = (centre: Point, radius: number): Point => {
    const angle = random.between(0, 2 * Math.PI);
    const reach = radius * Math.sqrt(random.next());
    return [centre[0] + reach * Math.cos(angle), centre[1] + reach * Math.sin(angle)];
  };
  const inCity = (township: TownshipFact): { at: Point; node: number } | undefined => {
    const node = random.pick(grid.crossroads);
    const at = network.pointOf(node);
    return isNearestSeat(at, township) && isClear(at, URBAN_SPACING_KM) ? { at, node } : undefined;
  };
  const inCountry = (township: TownshipFact): { at: Point; node: number } | undefined => {
    const at = around(township.at, RURAL_RADIUS_KM);
    const stands =
      isOnSheet(at) && isDryAndLevel(at) && !isInCity(at) && isNearestSeat(at, township) && canRoadRun(township.at, at) &&
      distanceKm(at, township.at) >= SEAT_CLEARANCE_KM && isClear(at, RURAL_SPACING_KM);
    return stands ? { at, node: network.addNode(at) } : undefined;
  };
  const beyondMountains = (end: Point): { at: Point; node: number } | undefined => {
    const at = around(end, BEYOND_RADIUS_KM);
    return isDryAndLevel(at) && canRoadRun(end, at) && isClear(at, RURAL_SPACING_KM) ? { at, node: network.addNode(at) } : undefined;
  };
  for (const township of TOWNSHIPS) {
    const end = farEnd(township.id);
    for (let drawn = 0, tries = 0; drawn < township.villages; tries += 1) {
      if (tries > TRIES) throw new RangeError(`Cannot draw ${township.latinName}: there is room for ${drawn} villages and not for ${township.villages}`);
      const place = township.kind === 'urban' ? inCity(township) : end !== undefined && drawn < BEYOND_MOUNTAINS ? beyondMountains(end) : inCountry(township);
      if (place === undefined) continue;
      villages.push({ township, ...place });
      drawn += 1;
    }
  }
  return villages;
};
