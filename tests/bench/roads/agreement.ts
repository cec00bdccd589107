import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import { travelTable } from '#shared/geo/roads/travel-times.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Figure } from '#infra/commands/bench/benchmark.ts';
import type { Valhalla } from './peers.ts';
import type { Scene } from './scenes.ts';

const STATIONS = 8;
const CANDIDATES = 60;
const CALLS = 200;
const COUNTIES = 5;
/** Two substations within so much of each other are equally near to any user; engines with different speeds will differ there. */
const TIE_SHARE = 0.05;

/** Does Valhalla, tuned for an ambulance, send the call to the same substation, and how far apart are the times? */
export const agreement = async (scene: Scene, valhalla: Valhalla): Promise<{ figures: Figure[]; remark: string }> => {
  const found: Agreed = { compared: 0, same: 0, sameOrTie: 0, ratios: [] };
  for (let county = 0; county < COUNTIES; county += 1) await compare(scene, valhalla, found);
  const ratios = found.ratios.sort((a, b) => a - b);
  const { compared, same, sameOrTie } = found;
  const name = `${scene.name}: the nearest of ${STATIONS} substations is Valhalla’s too`;
  return {
    figures: [
      { name: `${name}, of ${compared} calls`, value: (same / compared) * 100, unit: '%', goal: 95, atLeast: true },
      { name: `${name}, or within 5 % of our nearest`, value: (sameOrTie / compared) * 100, unit: '%' },
    ],
    remark:
      `Agreement: substations and calls at random places of streets and roads, the substations spread as far apart as ${CANDIDATES} candidates allow, ${COUNTIES} times. ` +
      `Times to the nearest substation are ${share(ratios, 0.5)} of Valhalla's in the median (10th to 90th percentile ${share(ratios, 0.1)} to ${share(ratios, 0.9)}). ` +
      'Ours count the siren, the way on foot to the door and no turns; Valhalla counts turns, and speeds by class and density, without a siren.',
  };
};

interface Agreed {
  compared: number;
  same: number;
  sameOrTie: number;
  readonly ratios: number[];
}

const compare = async ({ graph, settledPlaces }: Scene, valhalla: Valhalla, found: Agreed): Promise<void> => {
  const [stations, calls] = [spread(settledPlaces(CANDIDATES), STATIONS), settledPlaces(CALLS)];
  const theirs = await valhalla.matrix(stations, calls);
  const ours = travelTable(graph, stations, calls);
  calls.forEach((_, call) => {
    const our = stations.map((__, station) => secondsOf(ours[station]![call]!));
    const their = stations.map((__, station) => theirs[station]![call] ?? Infinity);
    const [ourBest, theirBest] = [our.indexOf(Math.min(...our)), their.indexOf(Math.min(...their))];
    if (our[ourBest] === Infinity || their[theirBest] === Infinity) return;
    found.compared += 1;
    if (ourBest === theirBest) found.same += 1;
    if (our[theirBest]! <= our[ourBest]! * (1 + TIE_SHARE)) found.sameOrTie += 1;
    if (their[ourBest]! > 0) found.ratios.push(our[ourBest]! / their[ourBest]!);
  });
};

/** Of the candidates, one after the other the one farthest from those chosen, as townships lie. */
const spread = (candidates: readonly Coordinate[], count: number): Coordinate[] => {
  const chosen = candidates.slice(0, 1);
  const distance = (place: Coordinate): number => Math.min(...chosen.map((other) => greatCircleMeters(place, other)));
  while (chosen.length < count) chosen.push(candidates.reduce((best, place) => (distance(place) > distance(best) ? place : best)));
  return chosen;
};

const secondsOf = (time: { reachable: true; milliseconds: number } | { reachable: false }): number => (time.reachable ? time.milliseconds / 1000 : Infinity);

const share = (sorted: readonly number[], part: number): string => (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(2);
