import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Compiling the roads and building the screens come first, on a fresh clone. */
const LONGEST_START_MILLISECONDS = 180_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/;

/** The system as `npm start` runs it, with a data folder of its own. */
export interface RunningHost {
  /** With the developer's token in its fragment. */
  readonly address: string;
  /** Moves the host's clock on by so many milliseconds, on a host that was started to be driven. */
  pass(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the whole system on a free port and waits until it prints its address. The clock of one that is driven can be moved on. */
export const runHost = async ({ isDriven = false }: { readonly isDriven?: boolean } = {}): Promise<RunningHost> => {
  const data = mkdtempSync(join(tmpdir(), 'yike-e2e-'));
  const child = spawn(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', isDriven ? 'tests/e2e/host-on-clock.ts' : 'infra/commands/start.ts', '--port', '0', '--data', data], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', ...(isDriven ? (['ipc'] as const) : [])],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`Cannot start the host: it printed no address, but: ${said}`)), LONGEST_START_MILLISECONDS);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = ADDRESS.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(tooLate);
      resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`Cannot start the host: it ended with ${String(code)} and said: ${said}`));
    });
  });
  return {
    address,
    pass: async (milliseconds) => {
      const answered = once(child, 'message');
      child.send(milliseconds);
      await answered;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
};
