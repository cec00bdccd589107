import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { temporaryFolder } from '#tests/support/gateway.ts';

const options = (path: string, changes: { centre?: string; fresh?: boolean } = {}) => ({ path, centre: 'yanhu', fresh: false, ...changes });

/** A folder that Yike has written into. */
const used = (): string => {
  const path = join(temporaryFolder(), 'data');
  openDataFolder(options(path)).release();
  writeFileSync(join(path, 'yike.db'), 'log');
  return path;
};

describe('a data folder', () => {
  it('is made where there is none, and opened again with what it holds', () => {
    const path = used();
    openDataFolder(options(path)).release();
    expect(readFileSync(join(path, 'yike.db'), 'utf8')).toBe('log');
  });

  it('is emptied when a fresh one is asked for, also of another centre', () => {
    const path = used();
    openDataFolder(options(path, { centre: 'rutland', fresh: true })).release();
    expect(existsSync(join(path, 'yike.db'))).toBe(false);
    expect(() => openDataFolder(options(path, { centre: 'rutland' })).release()).not.toThrow();
  });

  it("is refused to another centre's host", () => {
    const path = used();
    expect(() => openDataFolder(options(path, { centre: 'rutland' }))).toThrow(`Cannot use "${path}" for the centre "rutland": it holds the data of "yanhu"`);
  });

  it.each([false, true])('that holds the files of somebody else is refused and left alone (fresh: %s)', (fresh) => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'thesis.txt'), 'years of work');
    expect(() => openDataFolder(options(path, { fresh }))).toThrow('it holds other files, such as "thesis.txt"');
    expect(readdirSync(path)).toEqual(['thesis.txt']);
  });

  it('that a running host has is refused, and not emptied', () => {
    const path = used();
    const { release } = openDataFolder(options(path));
    expect(() => openDataFolder(options(path, { fresh: true }))).toThrow(`Cannot use "${path}" for data: a running Yike has it (process ${process.pid}).`);
    expect(existsSync(join(path, 'yike.db'))).toBe(true);
    release();
  });

  it('that cannot be written is refused in one sentence', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'data');
    expect(() => openDataFolder(options(path))).toThrow(`Cannot write into the data folder "${path}": `);
  });
});
