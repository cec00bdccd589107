import type { Point } from './plane.ts';
import type { RoadNetwork } from './road-network.ts';
import type { SeededRandom } from './seeded-random.ts';
import { canRoadRun, isDryAndLevel } from './terrain.ts';

const WEST_KM = -4;
const SOUTH_KM = -2.8;
const COLUMNS = 29;
const ROWS = 21;
const BLOCK_KM = 0.4;
/** Every third street is an arterial with a name. */
const ARTERIAL_EVERY = 3;
/** Streets are not quite straight. */
const JITTER_KM = 0.03;
/** One block side in so many is built over. */
const MISSING_SHARE = 0.06;

const STREETS_EAST_WEST = ['盐湖大道', '魏风街', '红旗街', '河东街', '潞村街', '铺安街', '黄河大道'];
const STREETS_NORTH_SOUTH = ['圣惠路', '中银大道', '解放路', '人民路', '槐东路', '周西路', '禹都大道', '学苑路', '机场大道', '工农街'];

/** The rectangle of the city, a little widened: villages of the country stand outside it. */
export const isInCity = ([east, north]: Point): boolean =>
  east > WEST_KM - 0.5 && east < WEST_KM + (COLUMNS - 1) * BLOCK_KM + 0.5 && north > SOUTH_KM - 0.5 && north < SOUTH_KM + (ROWS - 1) * BLOCK_KM + 0.5;

/** The city's streets: where a neighbourhood may stand, and where a country road may join. */
export interface UrbanGrid {
  readonly crossroads: readonly number[];
  readonly gates: readonly number[];
}

/** Draws the grid of streets into the network. */
export const drawUrbanGrid = (network: RoadNetwork, random: SeededRandom): UrbanGrid => {
  const nodes = new Map<string, number>();
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const point: Point = [
        WEST_KM + column * BLOCK_KM + random.between(-JITTER_KM, JITTER_KM),
        SOUTH_KM + row * BLOCK_KM + random.between(-JITTER_KM, JITTER_KM),
      ];
      if (isDryAndLevel(point)) nodes.set(`${column} ${row}`, network.addNode(point));
    }
  }
  const isArterial = (line: number): boolean => line % ARTERIAL_EVERY === 0;
  const join = (from: string, to: string, line: number, names: readonly string[]): void => {
    const a = nodes.get(from);
    const b = nodes.get(to);
    if (a === undefined || b === undefined || !canRoadRun(network.pointOf(a), network.pointOf(b))) return;
    const name = names[line / ARTERIAL_EVERY];
    if (isArterial(line) && name !== undefined) network.addEdge(a, b, { highway: 'secondary', name });
    else if (random.next() >= MISSING_SHARE) network.addEdge(a, b, { highway: 'residential' });
  };
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      join(`${column} ${row}`, `${column + 1} ${row}`, row, STREETS_EAST_WEST);
      join(`${column} ${row}`, `${column} ${row + 1}`, column, STREETS_NORTH_SOUTH);
    }
  }
  const at = (key: string): readonly [number, number] => key.split(' ').map(Number) as [number, number];
  const onRim = ([column, row]: readonly [number, number]): boolean => column === 0 || row === 0 || column === COLUMNS - 1 || row === ROWS - 1;
  const keys = [...nodes.entries()].map(([key, node]) => ({ place: at(key), node }));
  return {
    crossroads: keys.map(({ node }) => node),
    gates: keys.filter(({ place }) => onRim(place) && (isArterial(place[0]) || isArterial(place[1]))).map(({ node }) => node),
  };
};
