import * as z from 'zod';

/** How samples lie: `counts[i]` of them are from i up to i + 1 buckets long, those beyond the last bucket are `beyond`. */
export const Histogram = z.strictObject({
  bucketSeconds: z.number().positive(),
  counts: z.array(z.number().int().min(0)).readonly(),
  beyond: z.number().int().min(0),
});
export type Histogram = z.infer<typeof Histogram>;

/** As many bars as can be told apart beside each other. */
const BUCKETS = 30;
/** The bars reach half again as far as the last band begins; what is longer is said as a number. */
const REACH = 1.5;

/** The histogram of intervals (milliseconds), wide enough for the bands of their figure. */
export const histogramOf = (samples: readonly number[], bandsSeconds: readonly number[]): Histogram => {
  const bucketSeconds = Math.max(1, Math.ceil(((bandsSeconds.at(-1) ?? BUCKETS) * REACH) / BUCKETS));
  const counts = Array.from({ length: BUCKETS }, () => 0);
  let beyond = 0;
  for (const one of samples) {
    const bucket = Math.floor(one / (bucketSeconds * 1000));
    if (bucket < BUCKETS) counts[bucket]! += 1;
    else beyond += 1;
  }
  return { bucketSeconds, counts, beyond };
};
