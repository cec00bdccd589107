import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import { accessKey } from '#shared/store/keys.ts';
import { tenMinutesEverywhere } from '#tests/support/given-centre.ts';
import { givenFunctions, type Asked } from '#tests/support/given-functions.ts';

let functions: Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
beforeEach(async () => {
  functions = await givenFunctions({ travelTimes: tenMinutesEverywhere });
  await functions.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'duty', change: { to: 'onDuty' } } });
});
afterEach(() => functions.close());

const as = (stationId: string): Asked => ({ role: 'station', claims: { 'custom:station': stationId, sub: `terminal-of-${stationId}` } });
const id = ({ body }: { body: Readonly<Record<string, unknown>> }): string => String(body['id']);

const openAndSend = async (): Promise<{ incidentId: string; assignmentId: string }> => {
  const incidentId = id(await functions.ask('open-incident', { body: { commandId: 'open', priority: 'I', place: { townshipId: 'xiezhou', spoken: '庙后面' }, caller: { telephone: '13800000000' } } }));
  const { body } = await functions.ask('dispatch-unit', { body: { commandId: 'send', unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } });
  return { incidentId, assignmentId: String(body['assignmentId']) };
};
const kinds = async (asked: Asked): Promise<unknown> => ((await functions.ask('get-board', asked)).body['entries'] as { kind: string }[]).map(({ kind }) => kind).filter((kind) => kind !== 'unit').sort();

describe("a station's terminal", () => {
  test('has the order and the incident that it is about on its board; another station has neither', async () => {
    await openAndSend();
    expect(await kinds(as('station-1'))).toEqual(['assignment', 'incident']);
    expect(await kinds(as('station-2'))).toEqual([]);
  });

  test("reads place and caller's number of its own order, and the look is logged", async () => {
    const { incidentId } = await openAndSend();
    const { status, body } = await functions.ask('get-incident', { params: { incidentId }, ...as('station-1') });
    expect([status, body['spokenPlace'], body['caller']]).toEqual([200, '庙后面', expect.objectContaining({ telephone: '13800000000' })]);
    const { caller } = body['incident'] as { caller: { personId: string } };
    const { pk } = accessKey('yanhu', caller.personId, { at: 0, id: '' });
    const looks = [...functions.ports.itemStore.scan()].filter((item) => item.pk === pk).map((item) => JSON.parse(item.body) as { by: string });
    expect(looks.map(({ by }) => by)).toContain('terminal-of-station-1');
  });

  test('reads no order of another station', async () => {
    const { incidentId } = await openAndSend();
    expect(await functions.ask('get-incident', { params: { incidentId }, ...as('station-2') })).toMatchObject({ status: 403 });
  });

  test('is shown the way to its own order, and another station is not', async () => {
    const { incidentId } = await openAndSend();
    const query = { unitId: 'unit-1', incidentId };
    expect(await functions.ask('get-route', { query, ...as('station-1') })).toMatchObject({ status: 200 });
    expect(await functions.ask('get-route', { query, ...as('station-2') })).toMatchObject({ status: 403 });
  });

  test('acknowledges for its crew, and reads nothing more once the run is over', async () => {
    const { incidentId, assignmentId } = await openAndSend();
    expect(await functions.ask('report-time-points', { params: { assignmentId }, body: { commandId: 'ack', reports: [{ point: 'acknowledged' }] }, ...as('station-1') })).toMatchObject({ status: 200 });
    await functions.ask('cancel-assignment', { params: { assignmentId }, body: { commandId: 'cancel', reason: 'not-needed' } });
    expect(await functions.ask('get-incident', { params: { incidentId }, ...as('station-1') })).toMatchObject({ status: 403 });
    expect(await kinds(as('station-1'))).toEqual([]);
  });
});
