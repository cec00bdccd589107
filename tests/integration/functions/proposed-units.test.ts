import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBoard } from '#shared/store/read-board.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let commands = 0;
beforeEach(async () => {
  centre = await givenCentreAtWork();
});
afterEach(() => centre.close());

const told = (type: string): readonly unknown[] => centre.published.filter((event) => event.type === type).map(({ detail }) => ({ incidentId: detail['id'], ...(detail['data'] as object) }));
const command = (body: object): { readonly body: object } => ({ body: { commandId: `command-${commands++}`, ...body } });

const open = async (priority: string): Promise<string> => String((await centre.ask('open-incident', command({ priority, place: { townshipId: 'xiezhou' } }))).body['id']);
const onDuty = (unitId: string) => centre.ask('set-unit-state', { params: { unitId }, ...command({ change: { to: 'onDuty' } }) });
const dispatch = async (unitId: string, incidentId: string): Promise<string> => String((await centre.ask('dispatch-unit', command({ unitId, purpose: { kind: 'incident', incidentId } }))).body['assignmentId']);
const finish = (assignmentId: string) => centre.ask('report-time-points', { role: 'dispatcher', params: { assignmentId }, ...command({ reports: [{ point: 'onScene' }, { point: 'available', outcome: { kind: 'empty' } }] }) });
const runs = async (): Promise<number> => (await readBoard(centre.ports.itemStore, 'yanhu')).filter(({ kind, live }) => kind === 'assignment' && live).length;
const proposedFor = async (incidentId: string): Promise<unknown> => {
  const { body } = await centre.ask('get-board-entry', { params: { kind: 'incident', id: incidentId } });
  return (body['state'] as { proposed?: { unitId: string } }).proposed?.unitId;
};

describe('when a unit frees', () => {
  test('the room is told of it for the most urgent incident that waits, and nobody is sent', async () => {
    await onDuty('unit-1');
    const run = await dispatch('unit-1', await open('I'));
    const [less, more] = [await open('III'), await open('II')];
    expect(told('UnitProposed')).toEqual([]);
    await finish(run);
    expect(told('UnitProposed')).toEqual([{ incidentId: more, unitId: 'unit-1', etaSeconds: 600, source: 'road-graph', lacking: [] }]);
    expect([await proposedFor(more), await proposedFor(less)]).toEqual(['unit-1', undefined]);
    expect(await runs()).toBe(0);
  });

  test('the same event again, and another that changes nothing, tell nothing', async () => {
    const waits = await open('II');
    await onDuty('unit-1');
    const freed = centre.published.find(({ type }) => type === 'UnitWentOnDuty')!;
    await centre.repeat(freed);
    await centre.ask('set-unit-state', { params: { unitId: 'unit-1' }, ...command({ change: { to: 'outOfService', reason: 'meal' } }) });
    expect(told('ProposalWithdrawn')).toEqual([{ incidentId: waits, unitId: 'unit-1' }]);
    await centre.repeat(freed);
    expect(told('UnitProposed')).toHaveLength(1);
    await centre.ask('set-unit-state', { params: { unitId: 'unit-1' }, ...command({ change: { to: 'inService' } }) });
    expect(told('UnitProposed')).toHaveLength(2);
  });

  test('an incident without any place is passed over', async () => {
    await centre.ask('open-incident', command({ priority: 'I' }));
    const placed = await open('IV');
    await onDuty('unit-1');
    expect(told('UnitProposed')).toMatchObject([{ incidentId: placed }]);
  });
});

describe('a unit that the room was told of', () => {
  test('is taken away from the one when it is sent to the other, who may then be told of another', async () => {
    const [urgent, other] = [await open('I'), await open('III')];
    await onDuty('unit-1');
    await onDuty('unit-2');
    expect([await proposedFor(urgent), await proposedFor(other)]).toEqual(['unit-1', 'unit-2']);
    await dispatch('unit-1', other);
    expect(await proposedFor(urgent)).toBe('unit-2');
    await dispatch('unit-2', urgent);
    expect(told('ProposalWithdrawn')).toEqual([]);
    expect(await runs()).toBe(2);
  });

  test('is not the one whose crew has just refused', async () => {
    await onDuty('unit-1');
    const waits = await open('II');
    const run = await dispatch('unit-1', waits);
    await onDuty('unit-2');
    await centre.ask('refuse-assignment', { role: 'dispatcher', params: { assignmentId: run }, ...command({ reason: 'vehicle-unfit' }) });
    expect(told('UnitProposed')).toMatchObject([{ incidentId: waits, unitId: 'unit-2' }]);
    expect(await proposedFor(waits)).toBe('unit-2');
  });
});
