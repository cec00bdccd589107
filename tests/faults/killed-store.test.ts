import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { readAll } from '#shared/store/read-all.ts';
import { ACCOUNTS, PARTITION } from './accounts.ts';

const KILLS = 4;
const ACKNOWLEDGED_BEFORE_A_KILL = 150;
const PROGRAM = join(import.meta.dirname, 'write-until-killed.ts');

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yike-'));
  path = join(folder, 'items.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (run: string): ChildProcess =>
  spawn(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', PROGRAM, path, run], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Lets a process write and kills it in the middle of that. @returns the transfers that it said were done */
const writeAndKill = async (run: string): Promise<string[]> => {
  const child = start(run);
  const gone = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged.push(line);
    if (acknowledged.length === ACKNOWLEDGED_BEFORE_A_KILL) child.kill('SIGKILL');
  }
  await gone;
  return acknowledged;
};

describe('a store whose process is killed while many write', () => {
  it('has everything that was acknowledged and nothing by half, each time it is opened again', async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      acknowledged.push(...(await writeAndKill(`run${kill}`)));
      const store = openItemStore({ path });
      const items = await readAll(store, { pk: PARTITION });
      const feed = store.readFeed(0, 1_000_000);
      store.close();

      const accounts = items.filter(({ sk }) => sk.startsWith('account#'));
      const transfers = items.filter(({ sk }) => sk.startsWith('transfer#'));
      const kept = new Set(transfers.map(({ sk }) => sk.slice('transfer#'.length)));
      expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
      expect(accounts.reduce((sum, { body }) => sum + Number(body), 0)).toBe(ACCOUNTS * 100);
      expect(accounts.reduce((sum, { version }) => sum + version - 1, 0)).toBe(transfers.length * 2);
      expect(feed).toHaveLength(ACCOUNTS + transfers.length * 3);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_BEFORE_A_KILL);
  });

  it('is one process’s alone while that lives, and free as soon as it is dead', async () => {
    const child = start('alone');
    const gone = once(child, 'exit');
    await once(child.stdout!, 'data');
    expect(() => openItemStore({ path })).toThrow(`it is in use by process ${child.pid}`);
    const beside = openItemStore({ path, readOnly: true });
    expect((await beside.query({ pk: PARTITION, prefix: 'account#' })).items).toHaveLength(ACCOUNTS);
    await expect(beside.transact([{ delete: { pk: PARTITION, sk: 'account#0' } }])).rejects.toThrow('Cannot write');
    beside.close();
    child.kill('SIGKILL');
    await gone;
    openItemStore({ path }).close();
  });

  it('is refused to a second opener in the same process, too', () => {
    const first = openItemStore({ path });
    expect(() => openItemStore({ path })).toThrow('it is in use by process');
    first.close();
    openItemStore({ path }).close();
  });
});
