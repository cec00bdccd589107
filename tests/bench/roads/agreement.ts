import { travelTable } from '#shared/geo/roads/travel-times.ts';
import type { Figure } from '../benchmark.ts';
import type { Valhalla } from './peers.ts';
import type { Scene } from './scenes.ts';

const STATIONS = 8;
const CALLS = 200;
/** Two substations within so much of each other are equally near to any user; engines with different speeds will differ there. */
const TIE_SHARE = 0.05;

/** Does Valhalla, tuned for an ambulance, send the call to the same substation, and how far apart are the times? */
export const agreement = async ({ name, graph, places }: Scene, valhalla: Valhalla): Promise<{ figures: Figure[]; remark: string }> => {
  const [stations, calls] = [places(STATIONS), places(CALLS)];
  const theirs = await valhalla.matrix(stations, calls);
  const ours = travelTable(graph, stations, calls);
  let [same, sameOrTie, compared] = [0, 0, 0];
  const ratios: number[] = [];
  calls.forEach((_, call) => {
    const our = stations.map((__, station) => secondsOf(ours[station]![call]!));
    const their = stations.map((__, station) => theirs[station]![call] ?? Infinity);
    const [ourBest, theirBest] = [our.indexOf(Math.min(...our)), their.indexOf(Math.min(...their))];
    if (our[ourBest] === Infinity || their[theirBest] === Infinity) return;
    compared += 1;
    if (ourBest === theirBest) same += 1;
    if (our[theirBest]! <= our[ourBest]! * (1 + TIE_SHARE)) sameOrTie += 1;
    if (their[ourBest]! > 0) ratios.push(our[ourBest]! / their[ourBest]!);
  });
  ratios.sort((a, b) => a - b);
  const median = ratios[ratios.length >> 1] ?? NaN;
  return {
    figures: [
      { name: `${name}: the nearest of ${STATIONS} substations is Valhalla’s too, of ${compared} calls`, value: (same / compared) * 100, unit: '%', goal: 95, atLeast: true },
      { name: `${name}: the same, or within 5 % of our nearest`, value: (sameOrTie / compared) * 100, unit: '%' },
    ],
    remark: `Travel times to the nearest substation are ${((median - 1) * 100).toFixed(0)} % off Valhalla’s in the median (10th to 90th percentile of the ratio ${at(ratios, 0.1)} to ${at(ratios, 0.9)}). Ours count the siren, the way on foot to the door and no turn costs; Valhalla counts turns, and traffic's speeds by class and density.`,
  };
};

const secondsOf = (time: { reachable: true; milliseconds: number } | { reachable: false }): number => (time.reachable ? time.milliseconds / 1000 : Infinity);

const at = (sorted: readonly number[], share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2);
