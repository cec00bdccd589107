import { dirname, join, resolve } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { openDataFolder } from './data-folder.ts';
import type { Host } from './host.ts';
import { assertPortFree } from './port-free.ts';
import { ensureWebBuilt, WEB_BUILD } from './web-build.ts';

/** Which table of which DynamoDB keeps the items. */
export interface DynamoChoice {
  readonly endpoint: string;
  readonly table: string;
}

/** How to run the whole system on this machine. */
export interface LaunchOptions {
  readonly centre: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the data lie; `.data/<centre>` by default, `.data/<centre>-dynamodb` for what goes with a table. */
  readonly data?: string | undefined;
  /** Forgets what the folder holds. */
  readonly fresh?: boolean;
  /** A DynamoDB table instead of the embedded store. */
  readonly dynamodb?: DynamoChoice | undefined;
  /** Seconds of the system's clock in one of the wall's. */
  readonly clockSpeed?: number | undefined;
  /** Whether to build the web app where it is out of date. */
  readonly build?: boolean;
  readonly onRoads?: (done: number, total: number) => void;
  readonly onWebBuild?: () => void;
}

/** A running system. */
export interface Launched extends Host {
  readonly data: string;
}

/** The ports read these when they are first imported, and only then: one process runs one host. */
const setEnvironment = (centresFolder: string, data: string, { clockSpeed = 1, dynamodb }: LaunchOptions): void => {
  process.env['YIKE_CENTRES'] = centresFolder;
  process.env['YIKE_DATA'] = data;
  process.env['YIKE_CLOCK_SPEED'] = String(clockSpeed);
  process.env['YIKE_STORE'] = dynamodb ? 'dynamodb' : 'sqlite';
  if (dynamodb) Object.assign(process.env, { YIKE_DYNAMODB_ENDPOINT: dynamodb.endpoint, YIKE_TABLE: dynamodb.table });
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'WARN';
};

/**
 * Compiles the centre and builds the web app where they are out of date, takes the data folder, and starts the host.
 * @throws PortTaken, UnknownCentre, BadPack, UnusableDataFolder; nothing is left running then.
 */
export const launch = async (options: LaunchOptions): Promise<Launched> => {
  const { centre, port, fresh = false, dynamodb, build = true, onRoads, onWebBuild } = options;
  await assertPortFree(port);
  const compiled = await ensureCompiled(centre, onRoads ? { onProgress: onRoads } : {});
  const data = resolve(options.data ?? join('.data', dynamodb ? `${centre}-dynamodb` : centre));
  const folder = openDataFolder({ path: data, centre, fresh, store: dynamodb ? 'dynamodb' : 'sqlite' });
  try {
    if (build) await ensureWebBuilt(() => onWebBuild?.());
    const centresFolder = dirname(compiled);
    setEnvironment(centresFolder, data, options);
    const { startHost } = await import('./host.ts');
    const host = await startHost({ centre, port, data, web: WEB_BUILD, centresFolder });
    const close = async (): Promise<void> => {
      await host.close();
      folder.release();
    };
    return { ...host, data, close };
  } catch (error) {
    folder.release();
    throw error;
  }
};
