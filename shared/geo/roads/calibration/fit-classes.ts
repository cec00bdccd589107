import { ROAD_CLASSES } from '../road-class.ts';
import type { ModelledLeg } from './modelled-leg.ts';

/** What is not seen stays as it is: each class starts with so much driving as the profile says, milliseconds. */
const PRIOR_MS = 10 * 60_000;
const ROUNDS = 50;
const LEAST = 0.33;
const MOST = 3;

/**
 * The factor of each class that explains the legs best: least squares of the error relative to the leg's length, held towards 1
 * where little was driven (ridge), by coordinate descent.
 */
export const fitClasses = (legs: readonly ModelledLeg[]): Float64Array => {
  const factors = new Float64Array(ROAD_CLASSES.length).fill(1);
  const errors = legs.map(({ leg, classMs }) => leg.milliseconds - sum(classMs));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let roadClass = 0; roadClass < factors.length; roadClass += 1) {
      let [above, below] = [PRIOR_MS * (1 - factors[roadClass]!), PRIOR_MS];
      legs.forEach(({ leg, classMs }, i) => {
        const weight = classMs[roadClass]! / leg.milliseconds;
        above += weight * errors[i]!;
        below += weight * classMs[roadClass]!;
      });
      const next = Math.min(MOST, Math.max(LEAST, factors[roadClass]! + above / below));
      const change = next - factors[roadClass]!;
      legs.forEach(({ classMs }, i) => (errors[i]! -= change * classMs[roadClass]!));
      factors[roadClass] = next;
    }
  }
  return factors;
};

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
