import { distanceKm, along, type Point } from './plane.ts';
import type { Edge, RoadKind, RoadNetwork } from './road-network.ts';
import type { SeededRandom } from './seeded-random.ts';
import { canRoadRun, CROSSINGS } from './terrain.ts';
import type { DrawnSeat } from './draw-settlements.ts';

/** No village road runs further than this without a village. */
const LONGEST_EDGE_KM = 9;
const BEND_EVERY_KM = 0.45;
/** How far a bend lies off the straight line: of the edge's length, and at most. */
const BEND_SHARE = 0.07;
const LARGEST_BEND_KM = 0.16;
/** Neighbouring township seats within this are joined by a county road. */
const NEIGHBOUR_KM = 12.5;

/** Gabriel neighbours: nobody stands in the circle over the two. They make a plausible net without crossings. */
const areNeighbours = (points: readonly Point[], a: Point, b: Point): boolean => {
  const middle = along(a, b, 0.5);
  const radius = distanceKm(a, b) / 2;
  return points.every((point) => point === a || point === b || distanceKm(point, middle) >= radius);
};

/** Joins villages, seats, city gates and the ends of the crossings by village roads. */
export const drawVillageRoads = (network: RoadNetwork, nodes: readonly number[], gates: ReadonlySet<number>): void => {
  const points = nodes.map((node) => network.pointOf(node));
  nodes.forEach((from, at) => {
    const a = network.pointOf(from);
    for (const to of nodes.slice(at + 1)) {
      const b = network.pointOf(to);
      if ((gates.has(from) && gates.has(to)) || distanceKm(a, b) > LONGEST_EDGE_KM) continue;
      if (canRoadRun(a, b) && areNeighbours(points, a, b)) network.addEdge(from, to, { highway: 'unclassified' });
    }
  });
};

/** Draws the causeways and mountain roads; returns the nodes at their ends. */
export const drawCrossings = (network: RoadNetwork): readonly number[] =>
  CROSSINGS.flatMap(({ name, highway, bends }) => {
    const first = bends[0];
    const last = bends.at(-1);
    if (first === undefined || last === undefined) return [];
    const ends = [network.addNode(first), network.addNode(last)] as const;
    network.addEdge(ends[0], ends[1], { highway, name }, bends.slice(1, -1));
    return [...ends];
  });

const RANK = ['unclassified', 'tertiary', 'secondary', 'primary'];

const raise = (edge: Edge, kind: RoadKind): void => {
  const isCrossing = edge.bends.length > 0;
  if (!isCrossing && RANK.indexOf(kind.highway) > RANK.indexOf(edge.kind.highway)) edge.kind = { ...kind, ...edge.kind, highway: kind.highway };
};

/** Raises the ways between the city and each seat, and between neighbouring seats, to provincial and county roads. */
export const raiseCountyRoads = (network: RoadNetwork, seats: readonly DrawnSeat[]): void => {
  const city = seats.find(({ township }) => township.id === 'zhongcheng');
  const rural = seats.filter(({ township }) => township.kind === 'rural');
  if (city === undefined) return;
  rural.forEach((seat, at) => {
    const name = `运${seat.township.name.charAt(0)}线`;
    for (const edge of network.shortestWay(city.node, seat.node)) raise(edge, { highway: at % 3 === 0 ? 'primary' : 'secondary', name, ref: `S${230 + at}` });
  });
  rural.forEach((seat, at) => {
    for (const other of rural.slice(at + 1)) {
      if (distanceKm(seat.at, other.at) > NEIGHBOUR_KM) continue;
      const name = `${seat.township.name.charAt(0)}${other.township.name.charAt(0)}线`;
      for (const edge of network.shortestWay(seat.node, other.node)) raise(edge, { highway: 'tertiary', name });
    }
  });
};

/** Bends the straight country roads a little, never into a barrier. */
export const bendRoads = (network: RoadNetwork, random: SeededRandom): void => {
  for (const edge of network.edges) {
    const a = network.pointOf(edge.from);
    const b = network.pointOf(edge.to);
    const length = distanceKm(a, b);
    const count = Math.floor(length / BEND_EVERY_KM);
    if (edge.bends.length > 0 || count < 2 || edge.kind.highway === 'residential' || edge.kind.highway.startsWith('motorway')) continue;
    const reach = Math.min(LARGEST_BEND_KM, length * BEND_SHARE);
    const normal: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const bends: Point[] = [];
    for (let at = 1; at < count; at += 1) {
      const [east, north] = along(a, b, at / count);
      const off = random.between(-reach, reach);
      bends.push([east + normal[0] * off, north + normal[1] * off]);
    }
    const way = [a, ...bends, b];
    if (way.slice(1).every((point, at) => canRoadRun(way[at] ?? a, point))) edge.bends = bends;
  }
};
