import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import type { Shift } from '#shared/schemas/roster.ts';
import { centresOf, smallCentre } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const HOUR = 3600_000;
const MORNING = Date.UTC(2026, 0, 5, 0);
const day = { from: MORNING, to: MORNING + 24 * HOUR };
const withSupport = { ...smallCentre, units: smallCentre.units.map((unit) => ({ ...unit, capabilities: unit.id === 'unit-1' ? (['advanced-life-support'] as const) : [] })) };

let functions: Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
let now: number;
let commands = 0;
beforeEach(async () => {
  now = MORNING + 8 * HOUR;
  functions = await givenFunctions({ clock: { now: () => now, sleep: () => Promise.resolve() }, centres: centresOf(withSupport) });
});
afterEach(() => functions.close());

const command = <Body extends object>(body: Body) => ({ commandId: `command-${commands++}`, ...body });
const shift = (unitId: string, told: Partial<Shift> = {}): Shift => ({ unitId, stationId: unitId === 'unit-3' ? 'station-2' : 'station-1', level: 'basic', memberIds: [`crew-of-${unitId}`], from: MORNING + 8 * HOUR, to: MORNING + 16 * HOUR, ...told });
const publish = (roster: object, period: object = day) => functions.ask('publish-roster', { role: 'manager', body: command({ period, roster }) });
const publishShifts = (...shifts: Shift[]) => publish({ form: 'json', shifts });
const onDuty = async (...unitIds: string[]): Promise<void> => {
  for (const unitId of unitIds) await functions.ask('set-unit-state', { params: { unitId }, body: command({ change: { to: 'onDuty' } }) });
};
const incident = async (triage: object = {}): Promise<string> => {
  const { body } = await functions.ask('open-incident', { body: command({ place: { townshipId: 'xiezhou' } }) });
  const incidentId = String(body['id']);
  if (Object.keys(triage).length > 0) await functions.ask('triage-incident', { params: { incidentId }, body: command(triage) });
  return incidentId;
};
const recommend = async (incidentId: string) => (await functions.ask('recommend-units', { query: { incidentId } })).body;
const send = (name: 'dispatch-unit' | 'queue-assignment' | 'divert-unit', unitId: string, incidentId: string) => functions.ask(name, { body: command({ unitId, purpose: { kind: 'incident', incidentId } }) });
const roster = async (asked: object = {}) => (await functions.ask('get-roster', { role: 'manager', ...asked })).body;

describe('a centre without a roster', () => {
  test('sends its units as before, and says that it knows nothing of crews', async () => {
    await onDuty('unit-1');
    expect((await send('dispatch-unit', 'unit-1', await incident())).status).toBe(200);
    expect(await roster()).toMatchObject({ published: [], shifts: [], crews: [{ unitId: 'unit-1', crew: { how: 'unknown' } }, { unitId: 'unit-2' }, { unitId: 'unit-3' }] });
  });
});

describe('a centre with a roster', () => {
  test('leaves a unit without a crew of the hour out, and sends it by no way', async () => {
    await onDuty('unit-1', 'unit-2');
    const [first, second] = [await incident({ priority: 'III', needs: [] }), await incident({ priority: 'I', needs: [] })];
    await send('dispatch-unit', 'unit-1', first);
    await publishShifts(shift('unit-2'));
    expect(await recommend(second)).toMatchObject({ recommendedUnitId: 'unit-2', leftOut: [{ unitId: 'unit-1', because: 'no-crew' }, { unitId: 'unit-3', because: 'off-duty' }] });
    for (const name of ['queue-assignment', 'divert-unit'] as const) {
      expect(await send(name, 'unit-1', second)).toMatchObject({ status: 409, body: { detail: 'Cannot send the unit: by the roster it has no crew now, and nobody has signed in on it' } });
    }
    now += 8 * HOUR;
    expect(await send('dispatch-unit', 'unit-2', second)).toMatchObject({ status: 409, body: { code: 'command-refused' } });
  });

  test('sends a unit whose crew signed in though nobody planned it, and all of them when the roster has run out', async () => {
    await onDuty('unit-2');
    await publishShifts();
    await functions.ask('sign-in-crew', { role: 'station', claims: { 'custom:station': 'station-1' }, params: { unitId: 'unit-1' }, body: command({ memberIds: ['li'], level: 'basic' }) });
    expect((await send('dispatch-unit', 'unit-1', await incident())).status).toBe(200);
    expect((await send('dispatch-unit', 'unit-2', await incident())).status).toBe(409);
    now = day.to;
    expect((await send('dispatch-unit', 'unit-2', await incident())).status).toBe(200);
  });

  test('counts advanced life support by who is aboard', async () => {
    await onDuty('unit-1', 'unit-2');
    await publishShifts(shift('unit-1', { level: 'basic' }), shift('unit-2', { level: 'advanced' }));
    expect(await recommend(await incident({ priority: 'I', needs: ['advanced-life-support'] }))).toMatchObject({
      recommendedUnitId: 'unit-2',
      ranked: [{ unitId: 'unit-2', lacking: [] }, { unitId: 'unit-1', lacking: ['advanced-life-support'] }],
    });
  });

  test('writes into the order who was sent', async () => {
    await onDuty('unit-2');
    await publishShifts(shift('unit-2'));
    const incidentId = await incident();
    await send('dispatch-unit', 'unit-2', incidentId);
    const { body } = await functions.ask('get-incident', { params: { incidentId } });
    expect(body['timeline']).toContainEqual(expect.objectContaining({ type: 'CrewNotified', data: expect.objectContaining({ crew: { level: 'basic', memberIds: ['crew-of-unit-2'] } }) as object }));
  });

  test('asks a facility for what its posted specialist can do, while that one is there', async () => {
    const asked = async (): Promise<unknown> => {
      const { body: patient } = await functions.ask('register-patient', { body: command({ facilityId: 'township' }) });
      const wish = { patientId: patient['patientId'], fromFacilityId: 'township', direction: 'up', reason: 'needs-specialty', priority: 'III', requires: ['surgery'] };
      const { body: requested } = await functions.ask('request-transfer', { role: 'dispatcher', body: command(wish) });
      const { body } = await functions.ask('get-transfer', { role: 'dispatcher', params: { transferId: String(requested['id']) } });
      return (body['transfer'] as { candidates: { facilityId: string }[] }).candidates.map(({ facilityId }) => facilityId);
    };
    expect(await asked()).toEqual([]);
    await publish({ form: 'json', shifts: [], postings: [{ facilityId: 'sub-centre', capability: 'surgery', ...day }] });
    expect(await asked()).toEqual(['sub-centre']);
    now = day.to;
    expect(await asked()).toEqual([]);
  });
});

describe('a roster', () => {
  const text = (...lines: string[]): object => ({ form: 'csv', text: ['unitId,stationId,level,memberIds,facilityId,capability,from,to', ...lines].join('\n') });

  test('is read back as it was published, from JSON or CSV', async () => {
    const written = await publish(text('unit-1,station-1,basic,crew-of-unit-1,,,2026-01-05 16:00,2026-01-06 00:00', ',,,,township,surgery,2026-01-05 16:00,2026-01-06 00:00'));
    expect(written).toMatchObject({ status: 200, body: { shifts: 1, postings: 1, versions: { '2026-01-05': 1 } } });
    expect(await roster({ query: { from: String(day.from), to: String(day.to) } })).toMatchObject({
      published: [day],
      versions: { '2026-01-05': 1 },
      shifts: [shift('unit-1')],
      postings: [{ facilityId: 'township', capability: 'surgery', from: MORNING + 8 * HOUR, to: MORNING + 16 * HOUR }],
      crews: [{ unitId: 'unit-1', crew: { how: 'rostered', memberIds: ['crew-of-unit-1'], until: MORNING + 16 * HOUR } }, { crew: { how: 'none' } }, { crew: { how: 'none' } }],
    });
  });

  test('is replaced by a later one for its period', async () => {
    await publishShifts(shift('unit-1'));
    expect(await publishShifts(shift('unit-2'))).toMatchObject({ body: { versions: { '2026-01-05': 2 } } });
    expect(await roster({ query: { from: String(day.from), to: String(day.to) } })).toMatchObject({ shifts: [{ unitId: 'unit-2' }] });
  });

  test('with one bad line is not written at all, and each fault is named by line and column', async () => {
    const before = functions.ports.itemStore.latestSequence();
    const { status, body } = await publish(text('unit-1,station-1,basic,li,,,2026-01-05 16:00,2026-01-06 00:00', 'unit-9,station-1,basic,li,,,2026-01-05 16:00,2026-01-06 00:00', 'unit-2,station-1,great,wang,,,2026-01-05 16:00,noon'));
    expect(status).toBe(400);
    expect((body['errors'] as { field: string }[]).map(({ field }) => field)).toEqual(['line 4, column to', 'line 4, column level']);
    const { body: later } = await publish(text('unit-1,station-1,basic,li,,,2026-01-05 16:00,2026-01-06 00:00', 'unit-9,station-1,basic,li,,,2026-01-05 16:00,2026-01-06 00:00'));
    expect(later['errors']).toEqual([
      { field: 'line 3, column unitId', message: 'there is no unit "unit-9"' },
      { field: 'line 3, column memberIds', message: '"li" is on another shift at that time' },
    ]);
    expect(functions.ports.itemStore.latestSequence()).toBe(before);
  });

  test('as JSON names its rows', async () => {
    const { body } = await publish({ form: 'json', shifts: [shift('unit-1'), shift('unit-9')] });
    expect(body['errors']).toEqual([{ field: 'roster.shifts.1.unitId', message: 'there is no unit "unit-9"' }]);
  });

  test('is of a period that has an end, and of five weeks at most', async () => {
    for (const to of [day.from, day.from + 36 * 24 * HOUR]) expect(await publish({ form: 'json', shifts: [] }, { from: day.from, to })).toMatchObject({ status: 400, body: { errors: [{ field: 'period.to' }] } });
    expect(await publish({ form: 'json', shifts: [shift('unit-1')] }, { from: day.from, to: day.from + 35 * 24 * HOUR })).toMatchObject({ status: 200 });
    expect(await functions.ask('get-roster', { role: 'manager', query: { from: String(day.from), to: String(day.from + 60 * 24 * HOUR) } })).toMatchObject({ status: 400 });
  });

  test('is published by those who run the centre, and read by a station and a crew for their own units alone', async () => {
    for (const role of ['dispatcher', 'station', 'crew', 'facility']) expect(await functions.ask('publish-roster', { role, body: command({ period: day, roster: { form: 'json', shifts: [] } }) })).toMatchObject({ status: 403 });
    await publishShifts(shift('unit-1'), shift('unit-2'), shift('unit-3'));
    const query = { from: String(day.from), to: String(day.to) };
    expect(await roster({ role: 'station', claims: { 'custom:station': 'station-2' }, query })).toMatchObject({ shifts: [{ unitId: 'unit-3' }], crews: [{ unitId: 'unit-3' }] });
    expect(await roster({ role: 'crew', claims: { 'custom:unit': 'unit-2' }, query })).toMatchObject({ shifts: [{ unitId: 'unit-2' }], crews: [{ unitId: 'unit-2' }] });
    expect(await functions.ask('get-roster', { role: 'responder' })).toMatchObject({ status: 403 });
  });

  test('holds no name: a member is an account’s id, and nothing else', async () => {
    expect(await publish({ form: 'json', shifts: [shift('unit-1', { memberIds: ['李雷'] })] })).toMatchObject({ status: 400, body: { errors: [{ field: 'roster.shifts.0.memberIds.0' }] } });
  });
});
