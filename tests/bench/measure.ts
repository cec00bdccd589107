/** Milliseconds of many runs of one thing. */
export interface Timings {
  readonly p50: number;
  readonly p99: number;
}

/** Times a function on the wall clock, after runs that do not count. */
export const timings = (runs: number, run: (i: number) => unknown): Timings => {
  for (let i = 0; i < Math.ceil(runs / 4); i += 1) run(-1 - i);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    run(i);
    times.push(performance.now() - start);
  }
  return percentiles(times);
};

/** The same of a function that is waited for. */
export const timingsAsync = async (runs: number, run: (i: number) => Promise<unknown>): Promise<Timings> => {
  await run(-1);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run(i);
    times.push(performance.now() - start);
  }
  return percentiles(times);
};

const percentiles = (times: number[]): Timings => {
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
};
