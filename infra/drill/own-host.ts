import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandFailure } from '#infra/commands/kit/command-failure.ts';
import type { HostAccess } from '#infra/commands/kit/host-access.ts';
import type { DynamoChoice } from '#infra/local/launch.ts';

const START = join(import.meta.dirname, '..', 'commands', 'start.ts');
const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/;

/** A host of the drill's own, in a process of its own. */
export interface OwnHost extends HostAccess {
  readonly port: number;
  /** Aborts when the host is gone, asked or not. */
  readonly gone: AbortSignal;
  /** Ends it as Ctrl+C does, and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut does, and waits. */
  kill(): Promise<void>;
}

/** What to run, and where its data lie. */
export interface OwnHostOptions {
  readonly centre: string;
  readonly speed: number;
  readonly data: string;
  /** A free one by default. */
  readonly port?: number;
  /** A table instead of the embedded store. */
  readonly dynamodb?: DynamoChoice | undefined;
  /** Weakens the store to what its port promises, with this seed. */
  readonly weakSeed?: number | undefined;
}

const storeOptions = (dynamodb: DynamoChoice | undefined): readonly string[] =>
  dynamodb ? ['--store', 'dynamodb', '--endpoint', dynamodb.endpoint, '--table', dynamodb.table] : [];

/**
 * Starts a host as `npm start` does, without building the screens.
 * @throws CommandFailure with what it said when it did not start.
 */
export const startOwnHost = async ({ centre, speed, data, port = 0, dynamodb, weakSeed }: OwnHostOptions): Promise<OwnHost> => {
  const options = ['--centre', centre, '--port', String(port), '--data', data, '--clock-speed', String(speed), '--no-build', ...storeOptions(dynamodb)];
  const env = { ...process.env, ...(weakSeed !== undefined && { YIKE_WEAKEN: String(weakSeed) }) };
  const child = spawn(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', START, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const gone = new AbortController();
  const exited = once(child, 'exit').finally(() => gone.abort(new Error(`Cannot go on: the host has ended. ${said.join('').trim()}`)));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  const address = await addressOf(child, exited);
  if (address === undefined) throw new CommandFailure(`Cannot drill: the host did not start. ${said.join('').trim()}`);
  return { ...address, port: Number(new URL(address.url).port), gone: gone.signal, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};

/** The address that the host prints once it listens; nothing when it ends before. */
const addressOf = async (child: ChildProcess, exited: Promise<unknown>): Promise<HostAccess | undefined> => {
  const printed = (async () => {
    for await (const line of createInterface({ input: child.stdout! })) {
      const [, url, developerToken] = ADDRESS.exec(line) ?? [];
      if (url !== undefined && developerToken !== undefined) return { url, developerToken };
    }
    return undefined;
  })();
  const address = await Promise.race([printed, exited.then(() => undefined)]);
  child.stdout?.resume();
  return address;
};
