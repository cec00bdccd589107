import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let commands = 0;
beforeEach(async () => {
  centre = await givenCentreAtWork();
  for (const unitId of ['unit-1', 'unit-2']) await centre.ask('set-unit-state', { params: { unitId }, body: body({ change: { to: 'onDuty' } }) });
});
afterEach(() => centre.close());

const body = (said: object = {}) => ({ commandId: `command-${commands++}`, ...said });
const crew = { role: 'crew', claims: { sub: 'crew-1', 'custom:unit': 'unit-1' } };
const open = async (): Promise<string> => String((await centre.ask('open-incident', { body: body({ place: { townshipId: 'xiezhou' } }) })).body['id']);
const order = (how: 'dispatch-unit' | 'queue-assignment' | 'divert-unit', incidentId: string) => centre.ask(how, { body: body({ unitId: 'unit-1', purpose: { kind: 'incident', incidentId } }) });
const send = async (how: Parameters<typeof order>[0], incidentId: string): Promise<string> => {
  const { status, body: answer } = await order(how, incidentId);
  expect(status, JSON.stringify(answer)).toBe(200);
  return String(answer['assignmentId']);
};
const press = (assignmentId: string, ...reports: readonly object[]) => centre.ask('report-time-points', { ...crew, params: { assignmentId }, body: body({ reports }) });
const entry = async (kind: string, id: string, as: object = { role: 'dispatcher' }) => (await centre.ask('get-board-entry', { ...as, params: { kind, id } })).body;
const boardOfCrew = async () => (await centre.ask('get-board', crew)).body['entries'] as BoardEntry[];
const incidentOf = async (incidentId: string) => ((await centre.ask('get-incident', { role: 'dispatcher', params: { incidentId } })).body['incident'] as { status: string });

describe('a busy unit’s other run is never reset', () => {
  test('by an order that is refused', async () => {
    const run = await send('dispatch-unit', await open());
    await press(run, { point: 'acknowledged' }, { point: 'enRoute' }, { point: 'onScene' });
    const before = await entry('assignment', run);
    const other = await open();
    expect(await order('dispatch-unit', other)).toMatchObject({ status: 409 });
    expect(await order('divert-unit', other)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('it is on scene') as string } });
    expect(await entry('assignment', run)).toEqual(before);
  });

  test('by a next one, nor by what is told of that, nor by its being taken back', async () => {
    const run = await send('dispatch-unit', await open());
    await press(run, { point: 'onScene' });
    const before = await entry('assignment', run);
    const next = await send('queue-assignment', await open());
    expect(await press(next, { point: 'enRoute' })).toMatchObject({ status: 409 });
    await centre.ask('cancel-assignment', { params: { assignmentId: next }, body: body({ reason: 'mistake' }) });
    expect(await entry('assignment', run)).toEqual(before);
    expect(await entry('unit', 'unit-1')).toMatchObject({ state: { status: 'assigned', assignmentId: run, next: [] } });
  });

  test('by the end of its incident’s other runs', async () => {
    const incidentId = await open();
    const run = await send('dispatch-unit', incidentId);
    await press(run, { point: 'onScene' });
    const before = await entry('assignment', run);
    const second = String((await centre.ask('dispatch-unit', { body: body({ unitId: 'unit-2', purpose: { kind: 'incident', incidentId } }) })).body['assignmentId']);
    await centre.ask('cancel-assignment', { params: { assignmentId: second }, body: body({ reason: 'not-needed' }) });
    expect(await entry('assignment', run)).toEqual(before);
  });
});

describe('a reassigned crew sees both', () => {
  test('its run and its next one, with both incidents', async () => {
    const [here, there] = [await open(), await open()];
    const run = await send('dispatch-unit', here);
    const next = await send('queue-assignment', there);
    const seen = await boardOfCrew();
    expect(seen.flatMap((one) => (one.kind === 'assignment' ? [[one.id, one.state.status]] : [])).sort()).toEqual([[run, 'active'], [next, 'queued']].sort());
    expect(seen.flatMap(({ kind, id }) => (kind === 'incident' ? [id] : [])).sort()).toEqual([here, there].sort());
  });

  test('the run that it was taken from, and why, beside the one that it has now', async () => {
    const run = await send('dispatch-unit', await open());
    await press(run, { point: 'enRoute' });
    const now = await send('divert-unit', await open());
    expect(await entry('assignment', run, crew)).toMatchObject({ state: { status: 'ended', points: { enRoute: {} }, ending: { how: 'diverted', toAssignmentId: now } } });
    expect(await entry('assignment', now, crew)).toMatchObject({ state: { status: 'active' } });
  });
});

describe('a reopened incident closes nothing', () => {
  test('and stays open, whatever comes late of what was before', async () => {
    const incidentId = await open();
    const run = await send('dispatch-unit', incidentId);
    await press(run, { point: 'available', outcome: { kind: 'empty' } });
    expect(await incidentOf(incidentId)).toMatchObject({ status: 'closed' });
    const elsewhere = await send('dispatch-unit', await open());
    const before = await entry('assignment', elsewhere);
    await centre.ask('reopen-incident', { params: { incidentId }, body: body({ reason: 'called-again' }) });
    await centre.pass(3600);
    await press(run, { point: 'atStation' }, { point: 'handedOver' });
    for (const event of [...centre.published]) await centre.repeat(event);
    expect(await incidentOf(incidentId)).toMatchObject({ status: 'waiting', helpCame: false });
    expect(await entry('assignment', elsewhere)).toEqual(before);
  });

  test('until help has come anew', async () => {
    const incidentId = await open();
    await press(await send('dispatch-unit', incidentId), { point: 'available', outcome: { kind: 'empty' } });
    await centre.ask('reopen-incident', { params: { incidentId }, body: body({ reason: 'called-again' }) });
    const again = await send('dispatch-unit', incidentId);
    expect(await incidentOf(incidentId)).toMatchObject({ status: 'active' });
    await press(again, { point: 'available', outcome: { kind: 'empty' } });
    expect(await incidentOf(incidentId)).toMatchObject({ status: 'closed' });
  });
});
