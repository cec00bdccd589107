import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '..', '..', 'commands', 'demonstrate.ts');
/** Ending what is open takes a moment; after so long the process is ended. */
const LONGEST_END_MILLISECONDS = 8000;

/** Simulated calls, crews and facilities on this very host, which can be switched on and off. */
export interface Demonstration {
  isOn(): boolean;
  /** Begins, if it is not on. */
  start(): void;
  /** Ends it and all that it has left open; resolves when its process is gone. */
  stop(): Promise<void>;
}

/** A demonstration in a process of its own, so that it weighs on the host no more than its users would. */
export const demonstrationOf = (host: () => { readonly url: string; readonly developerToken: string }): Demonstration => {
  let child: ChildProcess | undefined;
  return {
    isOn: () => child !== undefined,
    start: () => {
      if (child) return;
      const { url, developerToken } = host();
      const begun = fork(COMMAND, ['--url', url], { env: { ...process.env, YIKE_DEVELOPER_TOKEN: developerToken }, execArgv: ['--conditions=local', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      child = begun;
      begun.once('exit', () => {
        if (child === begun) child = undefined;
      });
    },
    stop: async () => {
      const ending = child;
      if (!ending) return;
      const gone = once(ending, 'exit');
      ending.kill('SIGTERM');
      const patience = setTimeout(() => ending.kill('SIGKILL'), LONGEST_END_MILLISECONDS);
      await gone;
      clearTimeout(patience);
    },
  };
};
