import { type Progress, startProgress } from '../kit/progress-bar.ts';

/** A progress bar for work in several stages: each stage has a bar of its own. */
export interface StageBar {
  readonly update: (stage: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** Starts with the first stage that is told. */
export const stageBar = (): StageBar => {
  let current: { readonly stage: string; readonly bar: Progress } | undefined;
  return {
    update: (stage, done, total) => {
      if (current?.stage !== stage) {
        current?.bar.stop();
        current = { stage, bar: startProgress(stage, total) };
      }
      current.bar.update(done, total);
    },
    stop: () => current?.bar.stop(),
  };
};
