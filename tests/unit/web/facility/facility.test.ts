import { describe, expect, it } from 'vitest';
import type { Arrival } from '#functions/get-arrivals/schema.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { TransferEvent } from '#events/transfer.ts';
import { accepted, acceptedOutside, ambulanceOrdered, declined, departed, offered, requested } from '#tests/support/builders-transfer.ts';
import { stateAfter } from '#tests/support/given.ts';
import { arrivalRows } from '#web/facility/arrivals/arrival-rows.ts';
import { facilityBoard } from '#web/facility/board/facility-board.ts';
import { identityOf } from '#web/facility/leaving/patient-draft.ts';
import { newStatusDraft, statusOf } from '#web/facility/status/status-draft.ts';

const transfer = (id: string, ...events: TransferEvent[]): BoardEntry => ({ kind: 'transfer', id, version: events.length, live: true, state: stateAfter(transferLifecycle, events) });
const ids = (listed: readonly { readonly id: string }[]): readonly string[] => listed.map(({ id }) => id);
const MINUTE = 60_000;

describe("a facility's board", () => {
  const entries = [
    transfer('asked', requested(), offered()),
    transfer('taken', requested(), offered(), accepted()),
    transfer('on-its-way', requested(), offered(), accepted(), ambulanceOrdered(), departed),
    transfer('asked-elsewhere', requested(), offered(), declined(), offered('other-sub-centre')),
    transfer('outside', requested(), acceptedOutside()),
  ];

  it('has the offers that it is asked, and not those of others', () => expect(ids(facilityBoard(entries, 'sub-centre').offers)).toEqual(['asked']));
  it('has what it takes, until it is handed over', () => expect(ids(facilityBoard(entries, 'sub-centre').incoming)).toEqual(['taken', 'on-its-way']));
  it('shows nothing that is bound elsewhere', () => {
    const { offers, incoming, leaving } = facilityBoard(entries, 'county-hospital');
    expect([offers, incoming, leaving]).toEqual([[], [], []]);
  });
  it('has what leaves it, wherever it goes', () => expect(facilityBoard(entries, 'township').leaving).toHaveLength(5));
  it('changes its stamp with each run and transfer', () => expect(facilityBoard(entries, 'sub-centre').stamp).not.toBe(facilityBoard(entries.slice(1), 'sub-centre').stamp));
});

describe('what is on its way', () => {
  const { incoming } = facilityBoard([transfer('taken', requested(), offered(), accepted()), transfer('moving', requested(), offered(), accepted(), ambulanceOrdered())], 'sub-centre');
  const run = (assignmentId: string, more: Partial<Arrival> = {}): Arrival => ({ assignmentId, unitId: 'u1', phase: 'onTheWay', mode: 'real', ...more });
  const drive = (driveSeconds: number): Arrival['drive'] => ({ driveSeconds, meters: 1000, source: 'road-graph', degraded: false, basis: 'live', positionAgeSeconds: 10 });

  it('is expected so long after it was last seen as the drive takes, so that an old position does not put it off', () =>
    expect(arrivalRows({ at: 5 * MINUTE, arrivals: [run('run-1', { drive: drive(120) })] }, [])).toMatchObject([{ expectedAt: 7 * MINUTE - 10_000, positionAt: 5 * MINUTE - 10_000 }]));
  it('is expected at no time before it has left', () => expect(arrivalRows({ at: 0, arrivals: [run('run-1', { phase: 'notLeft', drive: drive(120) })] }, [])).toMatchObject([{ expectedAt: undefined }]));
  it('has on top who is here, then who comes first, and at the end who waits for an ambulance', () => {
    const told = { at: 0, arrivals: [run('late', { drive: drive(600) }), run('lost'), run('soon', { drive: drive(60) }), run('scene', { phase: 'notLeft' }), run('door', { phase: 'here' })] };
    expect(ids(arrivalRows(told, incoming.slice(0, 1)))).toEqual(['door', 'soon', 'late', 'lost', 'scene', 'taken']);
  });
  it('names a transfer once, by the run that makes it', () => {
    const rows = arrivalRows({ at: 0, arrivals: [run('run-1', { transferId: 'moving' })] }, incoming);
    expect(ids(rows)).toEqual(['run-1', 'taken']);
    expect(rows[0]).toMatchObject({ transfer: { id: 'moving' } });
  });
  it('is known by its transfers alone before the server has answered', () => expect(ids(arrivalRows(undefined, incoming))).toEqual(['taken', 'moving']));
});

describe("a facility's word on itself", () => {
  it('opens with what stands', () => expect(newStatusDraft({ kind: 'full', reason: 'theatre-busy' })).toMatchObject({ kind: 'full', reason: 'theatre-busy' }));
  it('holds for as long as was chosen', () => {
    expect(statusOf({ kind: 'full', reason: 'no-bed', duration: 'two-hours' }, 0)).toEqual({ kind: 'full', reason: 'no-bed', until: 120 * MINUTE });
    expect(statusOf({ kind: 'diverting', reason: 'no-bed', duration: 'open-ended' }, 0)).toEqual({ kind: 'diverting', reason: 'no-bed' });
  });
  it('needs no reason when it is open', () => expect(statusOf({ kind: 'open', reason: 'no-bed', duration: 'two-hours' }, 0)).toEqual({ kind: 'open' }));
});

describe('a patient to be moved', () => {
  it('stays unknown without a name', () => expect(identityOf({ name: ' ', sex: 'male', birthYear: 1950 })).toBeUndefined());
  it('is sealed with what is known', () => expect(identityOf({ name: ' 王某 ', sex: 'unknown', birthYear: undefined })).toEqual({ name: '王某', sex: 'unknown' }));
});
