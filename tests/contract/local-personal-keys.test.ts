import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPersonalKeys } from '#shared/ports/local/personal-keys.ts';
import { personalKeysContract } from './personal-keys-contract.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yike-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openPersonalKeys({ path: join(folder, 'keys.db') });

personalKeysContract('SQLite in memory', () => {
  const keys = openPersonalKeys({ path: ':memory:' });
  return { keys, close: () => keys.close() };
});
personalKeysContract('SQLite on the disk', () => {
  const keys = open();
  return { keys, close: () => keys.close() };
});

describe('the file of personal keys', () => {
  it('gives the same keys after a restart', async () => {
    const first = open();
    const key = await first.create('yanhu', 'person-1');
    first.close();
    const second = open();
    expect(await second.find('yanhu', 'person-1')).toEqual(key);
    second.close();
  });

  it('holds no key in the clear, and after one was destroyed not even its wrapping', async () => {
    const keys = open();
    const key = await keys.create('yanhu', 'person-1');
    const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    expect(bytes().includes(Buffer.from(key))).toBe(false);
    expect(bytes().includes('person-1')).toBe(true);
    await keys.destroy('yanhu', 'person-1');
    expect(bytes().includes('person-1')).toBe(false);
    keys.close();
  });

  it('lies beside a master key that its owner alone can read', () => {
    open().close();
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
  });

  it('is not opened with half a master key', () => {
    open().close();
    writeFileSync(join(folder, 'master.key'), 'short');
    expect(open).toThrow('it has 5 bytes, a master key 32');
  });
});
