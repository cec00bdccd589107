import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work is; `total` may become known, or grow, on the way. */
export interface Progress {
  readonly update: (done: number, total?: number) => void;
  /** Ends the bar; the cursor stands on a new line. */
  readonly stop: () => void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** A bar on stderr while a person watches; nothing where the output is a file or a pipe, which a bar would only litter. */
export const startProgress = (label: string, total: number): Progress => {
  if (!process.stderr.isTTY) return SILENT;
  const bar = new SingleBar(
    { format: `${label.padEnd(24)} {bar} {percentage}% | {value}/{total}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    update: (done, newTotal) => {
      if (newTotal !== undefined) bar.setTotal(newTotal);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
};
