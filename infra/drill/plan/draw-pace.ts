import type { SeededRandom } from '#infra/centres/yanhu/seeded-random.ts';
import type { RunPace } from './call-plan.ts';

/** One phone in three tells its own time and is off by up to so many milliseconds; the others are right. */
const MOST_CLOCK_ERROR_MILLISECONDS = 90_000;
const SHARE_OF_WRONG_CLOCKS = 1 / 3;
const SHARE_OF_DEAD_SPOTS = 0.05;

/**
 * How one crew goes about one run. The ranges are plausible, not measured: acknowledged within a minute, rolled out around
 * the expected activation, 6 to 20 minutes on scene, 5 to 15 for the hand-over.
 */
export const drawPace = (random: SeededRandom): RunPace => ({
  acknowledgeSeconds: random.between(5, 60),
  rollOutFactor: random.between(0.4, 1.2),
  driveFactor: random.between(0.85, 1.25),
  toPatientSeconds: random.between(30, 180),
  onSceneSeconds: random.between(6 * 60, 20 * 60),
  handOverSeconds: random.between(5 * 60, 15 * 60),
  clearUpSeconds: random.between(60, 5 * 60),
  clockErrorMilliseconds: random.next() < SHARE_OF_WRONG_CLOCKS ? Math.round(random.between(-1, 1) * MOST_CLOCK_ERROR_MILLISECONDS) : 0,
  deadSpot: random.next() < SHARE_OF_DEAD_SPOTS,
});
