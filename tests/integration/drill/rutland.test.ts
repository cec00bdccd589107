import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractPath } from '#tests/support/roads/extracts.ts';
import { runNpmCommand, type Said } from './given-drill.ts';

const CALLS_FILE = fileURLToPath(new URL('../../../../shared/data/ems/montgomery-pa-911.zip', import.meta.url));
const isHere = existsSync(extractPath('rutland')) && existsSync(CALLS_FILE);
/** As many ambulances as a county of a city's size has, so that 200 calls fit into one working day. */
const UNITS = '30';

describe.skipIf(!isHere)('200 of Montgomery\'s calls on Rutland (needs ../shared/data)', { timeout: 400_000 }, () => {
  let folder: string;
  let env: Record<string, string>;
  let drill: Said;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yike-rutland-'));
    env = { YIKE_PACKS: join(folder, 'packs'), YIKE_CENTRES: join(folder, 'built') };
    const made = await runNpmCommand('centre', ['from-osm', extractPath('rutland'), '--name', 'rutland', '--units', UNITS], env);
    expect(made.err).toBe('');
    drill = await runNpmCommand('drill', ['--centre', 'rutland', '--calls', CALLS_FILE, '--limit', '200', '--speed', '400'], env);
  }, 400_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('end with an outcome for every run, whole chains and no unit on two runs', () => {
    expect(drill.out).toMatch(/failures +none/);
    expect(drill.code).toBe(0);
    expect(drill.out).toMatch(/calls +200 \(200 closed\)\n +dispatched +200\n/);
  });

  it('end one run in five without transport and move one patient in ten up the chain', () => {
    for (const outcome of ['empty', 'refused', 'treatedOnScene', 'deadOnScene']) expect(drill.out).toMatch(new RegExp(` 10 {2}${outcome}\n`));
    const movedUp = [...drill.out.matchAll(/(\d+) {2}up: /g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(movedUp).toBe(20);
  });

  it('lie in Pennsylvania: with the file\'s places each is reported by line and none can be played', async () => {
    const { code, err } = await runNpmCommand('drill', ['--centre', 'rutland', '--calls', CALLS_FILE, '--limit', '20', '--place', 'csv'], env);
    expect(err.match(/^Left out: 911\.csv, line \d+: -75\.\d+, 40\.\d+ is outside the bounds of "rutland"$/gm)).toHaveLength(20);
    expect(err).toContain('Cannot drill: not one of the calls lies where the centre could reach it.');
    expect(code).toBe(1);
  });
});
