import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readEntries } from '#shared/store/log.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-repeat-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const opening = { body: { commandId: 'open-1', place: { townshipId: 'xiezhou' } } };

test('a command whose answer was lost in a crash gets its first answer from the next process', async () => {
  const folder = newFolder();
  const before = await givenFunctions({ folder });
  const first = await before.ask('open-incident', opening);
  before.close();

  const after = await givenFunctions({ folder });
  const again = await after.ask('open-incident', opening);

  expect(first.status).toBe(200);
  expect(again).toEqual(first);
  const id = String(first.body['id']);
  expect(await readEntries(after.ports.itemStore, { centre: 'yanhu', kind: 'incident', id })).toHaveLength(2);
  after.close();
});

test('twenty sendings of one command at once make one incident', async () => {
  const { ask, ports, close } = await givenFunctions();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('open-incident', opening)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const incidents = await ports.itemStore.query({ pk: 'yanhu/board', index: 'i1', prefix: 'incident#' });
  expect(incidents.items).toHaveLength(1);
  close();
});

test('a command id that comes again with another request is refused and changes nothing', async () => {
  const { ask, ports, close } = await givenFunctions();
  await ask('open-incident', opening);
  const sequence = ports.itemStore.latestSequence();
  const other = await ask('open-incident', { body: { ...opening.body, priority: 'II' } });
  expect(other).toMatchObject({ status: 422, body: { code: 'command-reused' } });
  expect(ports.itemStore.latestSequence()).toBe(sequence);
  close();
});
