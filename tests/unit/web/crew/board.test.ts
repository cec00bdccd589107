import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { crewRuns } from '#web/crew/board/crew-runs.ts';
import { readMessage } from '#web/crew/board/read-message.ts';
import { settledCommands } from '#web/crew/board/settled.ts';
import { pressed, queued } from './queued.ts';

/** At a time, with these patients in the crew's care. */
const shownFor = (now: number, ...patients: readonly string[]) => ({ now, patientsInHand: new Set(patients) });

const run = (id: string, status: 'active' | 'queued' | 'ended', version = 1, unitId = 'unit-1', orderedAt = 0) =>
  ({ kind: 'assignment', id, version, live: status !== 'ended', state: { status, unitId, orderedAt } }) as unknown as BoardEntry;
const unit = (next: readonly string[], version = 1) => ({ kind: 'unit', id: 'unit-1', version, live: true, state: { status: 'assigned', assignmentId: 'run-1', next } }) as unknown as BoardEntry;

describe('the crew’s part of the board', () => {
  it('is the run in hand and those behind it, in the unit’s order', () => {
    const runs = crewRuns([run('run-3', 'queued', 1, 'unit-1', 1), run('run-1', 'active'), run('run-2', 'queued', 1, 'unit-1', 9), run('run-9', 'active', 1, 'unit-2'), unit(['run-2', 'run-3'])], 'unit-1');
    expect(runs.active?.id).toBe('run-1');
    expect(runs.next.map(({ id }) => id)).toStrictEqual(['run-2', 'run-3']);
    expect(runs.unit).toMatchObject({ status: 'assigned' });
  });
  it('has a run before its unit’s word has come', () => expect(crewRuns([run('run-1', 'active')], 'unit-1').active?.id).toBe('run-1'));
  it('has none that is over', () => expect(crewRuns([run('run-1', 'ended')], 'unit-1').active).toBeUndefined());
});

describe('an answered command', () => {
  const answered = pressed('onScene', 1, { state: 'answered', version: 4 });
  it('stays until the board has come as far', () => {
    expect(settledCommands([answered], [run('run-1', 'active', 3)], shownFor(0))).toStrictEqual([]);
    expect(settledCommands([answered], [run('run-1', 'active', 4)], shownFor(0))).toStrictEqual([1]);
  });
  it('goes with its run', () => expect(settledCommands([answered], [], shownFor(0))).toStrictEqual([1]));
  it('of the unit waits for the unit', () => {
    const set = queued({ name: 'set-unit-state', params: { unitId: 'unit-1' }, state: 'answered', version: 2 });
    expect(settledCommands([set], [unit([], 1)], shownFor(0))).toStrictEqual([]);
    expect(settledCommands([set], [unit([], 2)], shownFor(0))).toStrictEqual([1]);
  });
  it('that the board never shows stays a while', () => {
    const patient = queued({ name: 'register-patient', params: {}, state: 'answered', madeAt: 0 });
    expect(settledCommands([patient], [], shownFor(60_000))).toStrictEqual([]);
    expect(settledCommands([patient], [], shownFor(121_000))).toStrictEqual([1]);
  });
  it('that measured somebody stays as long as they are in the crew’s care, or may be', () => {
    const vitals = queued({ name: 'record-vitals', params: { patientId: 'one' }, state: 'answered' });
    expect(settledCommands([vitals], [], shownFor(1e9, 'one'))).toStrictEqual([]);
    expect(settledCommands([vitals], [], { now: 1e9, patientsInHand: undefined })).toStrictEqual([]);
    expect(settledCommands([vitals], [], shownFor(0, 'another'))).toStrictEqual([1]);
  });
  it('with the key of a photo goes at once', () => {
    const seal = queued({ name: 'keep-attachment', params: { patientId: 'one', attachmentId: 'photo' }, state: 'answered' });
    expect(settledCommands([seal], [], shownFor(0, 'one'))).toStrictEqual([1]);
  });
  it('alone is ever forgotten', () => expect(settledCommands([pressed('onScene', 1), pressed('onScene', 1, { state: 'refused' })], [], shownFor(1e9))).toStrictEqual([]));
});

describe('a message of the feed', () => {
  it('is taken by its outline', () => {
    const changed = { type: 'changed', at: 1, entries: [{ kind: 'unit', id: 'u', version: 1, live: true, state: {} }] };
    expect(readMessage(JSON.stringify(changed))).toStrictEqual(changed);
    expect(readMessage(JSON.stringify({ type: 'subscribed', at: 1 }))).toMatchObject({ type: 'subscribed' });
  });
  it.each(['{', '[]', '{"type":"changed","at":1}', '{"type":"changed","at":1,"entries":[{"kind":"unit"}]}', '{"type":"changed","entries":[]}'])('is none when it is %s', (text) => expect(readMessage(text)).toBeUndefined());
});
