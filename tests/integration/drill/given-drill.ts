import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { startOwnHost, type OwnHost, type OwnHostOptions } from '#infra/drill/own-host.ts';
import { planDrill, type DrillPlanOptions } from '#infra/drill/plan-drill.ts';
import { drawCalls } from '#infra/drill/plan/draw-calls.ts';
import type { Centre } from '#shared/schemas/centre.ts';

/** A host in a process of its own on a folder of its own, and how to be rid of both. */
export interface GivenHost {
  readonly host: OwnHost;
  readonly data: string;
  readonly remove: () => Promise<void>;
}

/** Starts a host of a centre at a speed, on the embedded store as it is or on what `store` says. */
export const givenHost = async (centre: string, speed: number, store: Pick<OwnHostOptions, 'dynamodb' | 'weakSeed'> = {}): Promise<GivenHost> => {
  await ensureCompiled(centre);
  const data = await mkdtemp(join(tmpdir(), 'yike-drill-test-'));
  const host = await startOwnHost({ centre, speed, data, ...store });
  return {
    host,
    data,
    remove: async () => {
      await host.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
};

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs an npm command of the project as a user does, with these settings of the environment. */
export const runNpmCommand = async (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> => {
  const script = join(ROOT, 'infra', 'commands', `${name}.ts`);
  const child = spawn(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', script, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  return { code, out, err };
};

/** Plans so many drawn calls, as `npm run drill -- --calls N` does. */
export const drawnPlan = (count: number, { seed = 1, callsPerHour }: { readonly seed?: number; readonly callsPerHour?: number } = {}) => {
  const options: DrillPlanOptions = { calls: drawCalls(seed, count), graph: undefined, seed, place: 'population', callsPerHour };
  return (centre: Centre) => planDrill(centre, options).plans;
};
