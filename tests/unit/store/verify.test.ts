import { beforeEach, describe, expect, it } from 'vitest';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { entryKey, snapshotKey } from '#shared/store/keys.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { rebuildSnapshots } from '#shared/store/rebuild.ts';
import { verifyLogs } from '#shared/store/verify.ts';
import { identified, outcomeRecorded, registered } from '#tests/support/builders-patient.ts';
import { command } from './tally.ts';

const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };
const PATIENTS = ['patient-1', 'patient-2'];
let store: LocalItemStore;

beforeEach(async () => {
  store = openItemStore({ path: ':memory:', clock });
  for (const id of PATIENTS) {
    await executeCommand({ itemStore: store, clock }, command({ commandId: id }), async (work) => {
      await work.load(patientLifecycle, id);
      work.append(patientLifecycle, id, [registered(), identified(), outcomeRecorded({ kind: 'treatedOnScene' })]);
    });
  }
});

const entry = (version: number) => entryKey('yanhu', 'patient', { id: 'patient-1', version });
const snapshot = snapshotKey('yanhu', 'patient', 'patient-1');
const spoil = async (key: { pk: string; sk: string }, change: (item: Item) => Item): Promise<void> => store.transact([{ put: change((await store.get(key))!) }]);
const verified = () => verifyLogs(store.scan());

describe('verifying', () => {
  it('counts what is whole', () => {
    expect(verified()).toEqual({ logs: 2, entries: 6, broken: [] });
  });

  it.each([
    ['a changed word', 2, (item: Item) => ({ ...item, body: item.body.replace('person-1', 'person-2') }), 'its hash is not that of its bytes'],
    ['an added blank', 2, (item: Item) => ({ ...item, body: ` ${item.body}` }), 'its bytes are not canonical'],
    ['bytes that are no entry', 3, (item: Item) => ({ ...item, body: '{}' }), 'it is not an entry'],
  ])('names the log and version of %s', async (_what, version, change, reason) => {
    await spoil(entry(version), change);
    expect(verified().broken).toEqual([{ log: 'yanhu/patient#patient-1', version, reason }]);
  });

  it('names an entry that is missing', async () => {
    await store.transact([{ delete: entry(2) }]);
    expect(verified().broken).toMatchObject([{ version: 2, reason: 'the entry is missing, "event#00000003" comes next' }]);
  });

  it('names a log that was cut short', async () => {
    await store.transact([{ delete: entry(3) }]);
    expect(verified().broken).toMatchObject([{ version: 3, reason: 'its snapshot is at version 3, its log at 2' }]);
  });

  it.each([
    ['says something else', (item: Item) => ({ ...item, body: item.body.replace('treatedOnScene', 'refused') })],
    ['stands elsewhere in an index', (item: Item) => ({ ...item, indexes: {} })],
    ['is no JSON', (item: Item) => ({ ...item, body: '{' })],
  ])('names a snapshot that %s', async (_what, change) => {
    await spoil(snapshot, change);
    expect(verified().broken).toMatchObject([{ log: 'yanhu/patient#patient-1', version: 3, reason: 'its snapshot is not what the log folds to' }]);
  });

  it('names a snapshot that is gone, and one without a log', async () => {
    await store.transact([{ delete: snapshot }]);
    await store.transact([1, 2, 3].map((version) => ({ delete: entryKey('yanhu', 'patient', { id: 'patient-2', version }) })));
    expect(verified().broken.map(({ reason }) => reason)).toEqual(['its snapshot is missing', 'its snapshot is at version 3, its log at 0']);
  });
});

describe('rebuilding', () => {
  it('gives every snapshot back as it was, also where all are gone', async () => {
    const before = [...store.scan()];
    const board = await readBoard(store, 'yanhu');
    await store.transact(PATIENTS.map((id) => ({ delete: snapshotKey('yanhu', 'patient', id) })));
    expect(await rebuildSnapshots(store, store.scan())).toEqual({ logs: 2, broken: [] });
    expect([...store.scan()]).toEqual(before);
    expect(await readBoard(store, 'yanhu')).toEqual(board);
  });

  it('takes away a snapshot without a log', async () => {
    await store.transact([1, 2, 3].map((version) => ({ delete: entry(version) })));
    await rebuildSnapshots(store, store.scan());
    expect(await store.get(snapshot)).toBeUndefined();
    expect(verified()).toEqual({ logs: 1, entries: 3, broken: [] });
  });

  it('leaves a log whose chain is broken as it is, and names it', async () => {
    await spoil(entry(2), (item) => ({ ...item, body: '{}' }));
    expect((await rebuildSnapshots(store, store.scan())).broken).toEqual([{ log: 'yanhu/patient#patient-1', version: 2, reason: 'it is not an entry' }]);
    expect((await store.get(snapshot))?.version).toBe(3);
  });
});
