const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 15_000;

/**
 * How long to wait before the next try, after so many that failed: doubling, and jittered over the whole of its second
 * half, so that four hundred screens do not come back in the same instant.
 */
export const backoffMilliseconds = (failures: number, random: number): number => {
  const most = Math.min(LONGEST_WAIT_MILLISECONDS, FIRST_WAIT_MILLISECONDS * 2 ** Math.max(0, failures - 1));
  return Math.round(most * (0.5 + random / 2));
};
