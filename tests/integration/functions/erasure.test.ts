import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEntries } from '#shared/store/log.ts';
import { hashOf } from '#shared/store/log-entry.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const NAME = '赵无名氏测试';
const SPOKEN = '大槐树底下往东第三家';

test('an erased person is nowhere, and every chain is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-erase-'));
  const { ask, ports, close } = await givenFunctions({ folder });
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open', caller: { name: NAME, telephone: '00000' }, place: { townshipId: 'xiezhou', spoken: SPOKEN } } });
  const incidentId = String(opened['id']);
  const { body: registered } = await ask('register-patient', { body: { commandId: 'register', incidentId } });
  const patientId = String(registered['patientId']);
  await ask('identify-patient', { params: { patientId }, body: { commandId: 'identify', identity: { name: NAME } } });
  const before = await ask('get-incident', { params: { incidentId } });
  expect(before.body).toMatchObject({ caller: { name: NAME }, spokenPlace: SPOKEN, patients: [{ identity: { name: NAME } }] });

  for (const personId of [incidentId, patientId]) {
    expect(await ask('erase-person', { params: { personId } })).toMatchObject({ status: 200, body: { erased: true } });
  }

  const after = await ask('get-incident', { params: { incidentId } });
  expect(after.status).toBe(200);
  expect(JSON.stringify(after.body)).not.toContain(NAME);
  expect(after.body).not.toHaveProperty('spokenPlace');
  for (const [kind, id] of [['incident', incidentId], ['patient', patientId]] as const) {
    const entries = await readEntries(ports.itemStore, { centre: 'yanhu', kind, id });
    entries.forEach(({ hash, ...entry }, index) => {
      expect(hash).toBe(hashOf(entry));
      expect(entry.previousHash).toBe(entries[index - 1]?.hash ?? null);
    });
  }
  close();
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    for (const text of [NAME, SPOKEN]) expect(bytes.includes(text), `"${text}" in ${file}`).toBe(false);
  }
  rmSync(folder, { recursive: true });
});
