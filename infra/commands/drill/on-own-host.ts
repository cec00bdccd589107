import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { chainFailures } from '#infra/drill/chain-failures.ts';
import { startOwnHost, type OwnHost } from '#infra/drill/own-host.ts';
import { startProgress, type Progress } from '../kit/progress-bar.ts';

/** Which host, and where its data stay. */
export interface OwnHostWanted {
  readonly centre: string;
  readonly speed: number;
  /** Otherwise they lie in a temporary folder and are removed. */
  readonly keep: string | undefined;
  /** Weakens its store to what the store's port promises, with this seed. */
  readonly weakSeed: number | undefined;
}

/** Does something on a host of its own, stops the host, checks what it wrote and cleans up. */
export const onOwnHost = async <Result>(
  { centre, speed, keep, weakSeed }: OwnHostWanted,
  work: (host: OwnHost) => Promise<Result>,
): Promise<{ readonly result: Result; readonly chainFailures: readonly string[] }> => {
  let roads: Progress | undefined;
  await ensureCompiled(centre, { onProgress: (done, total) => (roads ??= startProgress('Compiling the roads', total)).update(done, total) }).finally(() => roads?.stop());
  const data = keep ?? (await mkdtemp(join(tmpdir(), 'yike-drill-')));
  try {
    const host = await startOwnHost({ centre, speed, data, weakSeed });
    const interrupted = (): void => void host.stop();
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      const result = await work(host);
      await host.stop();
      return { result, chainFailures: chainFailures(data) };
    } finally {
      await host.stop();
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    }
  } finally {
    if (keep === undefined) await rm(data, { recursive: true, force: true });
  }
};
