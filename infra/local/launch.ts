import { dirname, join, resolve } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { openDataFolder } from './data-folder.ts';
import type { Host } from './host.ts';
import { assertPortFree } from './port-free.ts';
import { ensureWebBuilt, WEB_BUILD } from './web-build.ts';

/** How to run the whole system on this machine. */
export interface LaunchOptions {
  readonly centre: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the data lie; `.data/<centre>` by default. */
  readonly data?: string | undefined;
  /** Forgets what the folder holds. */
  readonly fresh?: boolean;
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
const setEnvironment = (centresFolder: string, data: string, clockSpeed: number): void => {
  process.env['YIKE_CENTRES'] = centresFolder;
  process.env['YIKE_DATA'] = data;
  process.env['YIKE_CLOCK_SPEED'] = String(clockSpeed);
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'WARN';
};

/**
 * Compiles the centre and builds the web app where they are out of date, takes the data folder, and starts the host.
 * @throws PortTaken, UnknownCentre, BadPack, UnusableDataFolder; nothing is left running then.
 */
export const launch = async (options: LaunchOptions): Promise<Launched> => {
  const { centre, port, fresh = false, clockSpeed = 1, build = true, onRoads, onWebBuild } = options;
  await assertPortFree(port);
  const compiled = await ensureCompiled(centre, onRoads ? { onProgress: onRoads } : {});
  const data = resolve(options.data ?? join('.data', centre));
  const folder = openDataFolder({ path: data, centre, fresh });
  try {
    if (build) await ensureWebBuilt(() => onWebBuild?.());
    const centresFolder = dirname(compiled);
    setEnvironment(centresFolder, data, clockSpeed);
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
