import { CALLS_BY_HOUR } from './hourly-profile.ts';
import { pickByWeight, randomStream } from './random-stream.ts';

const SECONDS_PER_HOUR = 3600;
const HOURS = CALLS_BY_HOUR.map((calls, hour) => ({ hour, calls }));

/** The times of so many calls of one day, seconds from midnight, earliest first; busy hours have more of them. */
export const drawCallTimes = (seed: number, count: number): readonly number[] => {
  const random = randomStream(seed, 'call-times');
  return Array.from({ length: count }, () => {
    const { hour } = pickByWeight(random, HOURS, ({ calls }) => calls);
    return (hour + random.next()) * SECONDS_PER_HOUR;
  }).sort((a, b) => a - b);
};
