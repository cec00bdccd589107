/**
 * The nearest-rank percentile: the smallest sample that at least `percent` per cent of the samples do not exceed. It is always a value that
 * was really seen, exact over all samples and never interpolated. Nothing for no samples. `percent` above 0, at most 100.
 */
export const percentile = (samples: readonly number[], percent: number): number | undefined => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1];
};
