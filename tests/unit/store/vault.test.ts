import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { openPersonalKeys } from '#shared/ports/local/personal-keys.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { personPartition } from '#shared/store/keys.ts';
import { erasePerson, readPersonalData, sealPersonalData } from '#shared/store/vault.ts';
import { verifyLogs } from '#shared/store/verify.ts';
import { registered } from '#tests/support/builders-patient.ts';
import { command } from './tally.ts';

const NAME = '赵铁柱 Zhao Tiezhu';
const TELEPHONE = '0359-555-0142';
const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };
const look = { centre: 'yanhu', by: 'dispatcher-1', why: 'get-incident' };

let folder: string;
let itemStore: LocalItemStore;
let personalKeys: ReturnType<typeof openPersonalKeys>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yike-'));
  itemStore = openItemStore({ path: join(folder, 'items.sqlite'), clock });
  personalKeys = openPersonalKeys({ path: join(folder, 'keys.db') });
});
afterEach(() => {
  itemStore.close();
  personalKeys.close();
  rmSync(folder, { recursive: true });
});

const ports = () => ({ itemStore, personalKeys, clock });
/** Registers and identifies a patient. */
const identify = (personId: string, data: Readonly<Record<string, unknown>> = { name: NAME, telephone: TELEPHONE }): Promise<SealedReference> =>
  executeCommand({ itemStore, clock }, command({ commandId: personId, body: { identity: data } }), async (work) => {
    const identity = await sealPersonalData(work, personalKeys, { personId, data });
    await work.load(patientLifecycle, personId);
    work.append(patientLifecycle, personId, [registered(), { type: 'PatientIdentified', data: { identity } }]);
    return identity;
  });
const bytesOfFolder = (): Buffer => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
const accesses = async () => (await itemStore.query({ pk: 'yanhu/access#person-1' })).items.map(({ body }) => JSON.parse(body) as unknown);

describe('sealed personal data', () => {
  it('is read back, and the look is logged: who, when, what and why', async () => {
    const reference = await identify('person-1');
    expect(await readPersonalData(ports(), reference, look)).toEqual({ name: NAME, telephone: TELEPHONE });
    expect(await accesses()).toEqual([{ by: 'dispatcher-1', why: 'get-incident', itemId: reference.itemId, at: clock.now() }]);
  });

  it('stands in no file in the clear', async () => {
    await identify('person-1');
    for (const text of [NAME, '赵铁柱', 'Tiezhu', TELEPHONE]) expect(bytesOfFolder().includes(text)).toBe(false);
  });

  it('gives the same words two commitments, so that nobody can tell that they are the same', async () => {
    const [one, other] = [await identify('person-1'), await identify('person-2')];
    expect(one.commitment).not.toBe(other.commitment);
  });

  it('is not read in the place of another, nor when it is not what was committed to', async () => {
    const [one, other] = [await identify('person-1'), await identify('person-2')];
    const item = (await itemStore.get({ pk: personPartition('yanhu', 'person-2'), sk: `vault#${other.itemId}` }))!;
    await itemStore.transact([{ put: { ...item, pk: personPartition('yanhu', 'person-1') } }]);
    await expect(readPersonalData(ports(), { ...one, itemId: other.itemId }, look)).rejects.toThrow();
    await expect(readPersonalData(ports(), { ...one, commitment: other.commitment }, look)).rejects.toThrow('it is not what was committed to');
    expect(await accesses()).toEqual([]);
  });
});

describe('after a person was erased', () => {
  it('nothing of theirs can be read, every chain still verifies, and the name is nowhere', async () => {
    const reference = await identify('person-1');
    await readPersonalData(ports(), reference, look);
    const key = Buffer.from((await personalKeys.find('yanhu', 'person-1'))!);
    await erasePerson(ports(), { centre: 'yanhu', personId: 'person-1' });
    expect(await readPersonalData(ports(), reference, look)).toBeUndefined();
    expect((await itemStore.query({ pk: personPartition('yanhu', 'person-1') })).items).toEqual([]);
    expect(verifyLogs(itemStore.scan())).toEqual({ logs: 1, entries: 2, broken: [] });
    for (const text of [NAME, '赵铁柱', 'Tiezhu', TELEPHONE]) expect(bytesOfFolder().includes(text)).toBe(false);
    expect(bytesOfFolder().includes(key)).toBe(false);
  });

  it('others can still be read', async () => {
    await identify('person-1');
    const other = await identify('person-2', { name: 'somebody else' });
    await erasePerson(ports(), { centre: 'yanhu', personId: 'person-1' });
    expect(await readPersonalData(ports(), other, look)).toEqual({ name: 'somebody else' });
  });

  it('erasing again is fine, and so is erasing somebody who was never known', async () => {
    await identify('person-1');
    for (const personId of ['person-1', 'person-1', 'nobody']) await erasePerson(ports(), { centre: 'yanhu', personId });
  });
});
