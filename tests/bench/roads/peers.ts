import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Where the peers are installed, on demand: they are no part of Yike. */
const FOLDER = resolve('.build/bench');
const PEERS = ['@valhallajs/valhallajs@3.6.1', 'ngraph.graph@20.1.2', 'ngraph.path@1.6.1'];

/** Valhalla tuned for an ambulance: nothing is gained by avoiding small, private or gated roads. */
const COSTING = {
  maneuver_penalty: 0,
  gate_penalty: 0,
  gate_cost: 15,
  private_access_penalty: 0,
  destination_only_penalty: 0,
  service_penalty: 0,
  service_factor: 1,
  use_tracks: 1,
  use_living_streets: 1,
  top_speed: 140,
};

interface MatrixAnswer {
  readonly sources_to_targets: readonly (readonly { readonly time: number | null }[])[];
}

interface Actor {
  matrix(query: string): Promise<string>;
  isochrone(query: string): Promise<string>;
}

/** Valhalla on one extract. */
export interface Valhalla {
  /** Seconds from each source (rows) to each target, null where there is none. */
  readonly matrix: (from: readonly Coordinate[], to: readonly Coordinate[]) => Promise<(number | null)[][]>;
  readonly isochrone: (from: Coordinate, minutes: number) => Promise<void>;
}

/** Installs what is missing. */
export const installPeers = (): NodeJS.Require => {
  if (!existsSync(join(FOLDER, 'node_modules', 'ngraph.path'))) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...PEERS], { cwd: FOLDER, stdio: ['ignore', 2, 2] });
  }
  return createRequire(join(FOLDER, 'package.json'));
};

/** Builds Valhalla's tiles of an extract, once, and opens them. */
export const openValhalla = (peers: NodeJS.Require, extract: string): Valhalla => {
  const tiles = join(FOLDER, 'tiles', extract.split('/').at(-1)!);
  const config = JSON.parse(readFileSync(new URL('valhalla-config.json', import.meta.url), 'utf8')) as { mjolnir: Record<string, unknown> };
  config.mjolnir['tile_dir'] = tiles;
  if (!existsSync(join(tiles, 'done'))) {
    mkdirSync(tiles, { recursive: true });
    writeFileSync(join(tiles, 'config.json'), JSON.stringify(config));
    const cli = join(FOLDER, 'node_modules/@valhallajs/valhallajs/bin/valhalla-cli.js');
    execFileSync(process.execPath, [cli, 'build_tiles', '-c', join(tiles, 'config.json'), extract], { stdio: 'ignore' });
    writeFileSync(join(tiles, 'done'), '');
  }
  const { Actor } = peers('@valhallajs/valhallajs') as { Actor: new (config: unknown) => Actor };
  const actor = new Actor(config);
  const at = ([lon, lat]: Coordinate): { lon: number; lat: number } => ({ lon, lat });
  const costing = { costing: 'auto', costing_options: { auto: COSTING } };
  return {
    matrix: async (from, to) => {
      const query = JSON.stringify({ ...costing, sources: from.map(at), targets: to.map(at) });
      // Where none of the pairs has a way it answers with an error.
      const answer = await actor.matrix(query).catch(() => undefined);
      if (answer === undefined) return from.map(() => to.map(() => null));
      return (JSON.parse(answer) as MatrixAnswer).sources_to_targets.map((row) => row.map(({ time }) => time));
    },
    isochrone: async (from, minutes) => {
      await actor.isochrone(JSON.stringify({ ...costing, locations: [at(from)], contours: [{ time: minutes }], polygons: true }));
    },
  };
};
