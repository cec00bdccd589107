const PERCENT = 100;

/**
 * The nearest-rank percentile: the smallest sample that at least `percent` per cent of the samples do not exceed. It is always a value that
 * was really seen, exact over all samples and never interpolated. Nothing for no samples. `percent` whole, above 0, at most 100.
 */
export const percentile = (samples: readonly number[], percent: number): number | undefined => percentileOfSorted([...samples].sort((a, b) => a - b), percent);

/** As `percentile`, of samples that stand in ascending order already. */
export const percentileOfSorted = (sorted: readonly number[], percent: number): number | undefined =>
  // Multiplied first: 0.07 × 100 is more than 7, 7 × 100 / 100 is not.
  sorted[Math.ceil((percent * sorted.length) / PERCENT) - 1];
