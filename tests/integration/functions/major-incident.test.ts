import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { MajorView } from '#shared/domain/major/major-view.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let commands = 0;
beforeEach(async () => {
  centre = await givenCentreAtWork();
  for (const unitId of ['unit-1', 'unit-2', 'unit-3']) await centre.ask('set-unit-state', { params: { unitId }, body: { commandId: commandId(), change: { to: 'onDuty' } } });
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
const body = (said: object = {}) => ({ commandId: commandId(), ...said });
const open = async (): Promise<string> => String((await centre.ask('open-incident', { body: body({ place: { townshipId: 'xiezhou' } }) })).body['id']);
const declare = (incidentId: string, said: object = {}) => centre.ask('declare-major-incident', { params: { incidentId }, body: body({ level: 'ordinary', nature: 'traffic', ...said }) });
const link = (incidentId: string, ...incidentIds: readonly string[]) => centre.ask('link-incidents', { params: { incidentId }, body: body({ incidentIds }) });
const standDown = (incidentId: string) => centre.ask('stand-down-major-incident', { params: { incidentId }, body: body() });
const tag = (incidentId: string, said: object, as: object = {}) => centre.ask('tag-patient', { params: { incidentId }, ...as, body: body(said) });
const patientOf = async (incidentId: string): Promise<string> => String((await centre.ask('register-patient', { role: 'dispatcher', body: body({ incidentId }) })).body['patientId']);
const crewOf = (unitId: string) => ({ role: 'crew', claims: { sub: `crew-of-${unitId}`, 'custom:unit': unitId } });
const send = async (incidentId: string, unitId: string): Promise<string> =>
  String((await centre.ask('dispatch-unit', { body: body({ unitId, purpose: { kind: 'incident', incidentId } }) })).body['assignmentId']);
const finish = (assignmentId: string, outcome: object) => centre.ask('report-time-points', { role: 'dispatcher', params: { assignmentId }, body: body({ reports: [{ point: 'available', outcome }] }) });
const view = async (incidentId: string, as: object = { role: 'dispatcher' }) => {
  const answer = await centre.ask('get-major-incident', { params: { incidentId }, ...as });
  return { ...answer, view: answer.body['view'] as MajorView };
};
const statusOf = async (incidentId: string) => ((await centre.ask('get-incident', { role: 'dispatcher', params: { incidentId } })).body['incident'] as { status: string }).status;

describe('a major incident', () => {
  test('shows patients by tag, units, facilities, where patients go, linked incidents and the staging point in one view', async () => {
    const [crash, other] = [await open(), await open()];
    const position = { longitude: 111, latitude: 35, datum: 'WGS-84' };
    expect(await declare(crash, { stagingPoint: { position, approach: [position] } })).toMatchObject({ status: 200, body: { id: crash } });
    expect(await link(crash, other)).toMatchObject({ status: 200 });
    const [worst, hurt] = [await patientOf(crash), await patientOf(other)];
    const run = await send(crash, 'unit-1');
    await send(other, 'unit-2');
    await tag(crash, { patientId: worst, tag: 'yellow' });
    await tag(crash, { patientId: worst, tag: 'red' });
    await tag(crash, { patientId: hurt, tag: 'green' });
    const { body: unknown } = await tag(crash, { tag: 'black' });
    await centre.ask('count-casualties', { role: 'dispatcher', params: { incidentId: crash }, body: body({ counts: { red: 1, yellow: 4, green: 6, black: 0 } }) });
    await finish(run, { kind: 'patients', patients: [{ patientId: worst, outcome: { kind: 'transported', facilityId: 'county-hospital' } }] });
    await centre.ask('request-transfer', { role: 'dispatcher', body: body({ patientId: worst, fromFacilityId: 'sub-centre', direction: 'up', reason: 'needs-higher-care', priority: 'I' }) });

    const { view: seen, body: answer } = await view(crash);
    expect(answer).toMatchObject({ major: { status: 'declared', stagingPoint: { position: [111, 35] }, linkedIncidentIds: [other] } });
    expect((answer['incidents'] as { id: string }[]).map(({ id }) => id)).toEqual([crash, other]);
    expect(seen).toMatchObject({ byTag: { red: 2, yellow: 4, green: 7, black: 1 }, untagged: 0, levelByCasualties: 'ordinary' });
    expect(seen.patients).toMatchObject([
      { patientId: worst, incidentId: crash, tag: 'red', outcome: { kind: 'transported' }, facilityId: 'county-hospital' },
      { patientId: unknown['patientId'], incidentId: crash, tag: 'black' },
      { patientId: hurt, incidentId: other, tag: 'green' },
    ]);
    expect(seen.runs).toMatchObject([{ unitId: 'unit-1', incidentId: crash, status: 'ended' }, { unitId: 'unit-2', incidentId: other, status: 'active' }]);
    expect(seen.facilities).toMatchObject([{ facilityId: 'county-hospital', byTag: { red: 1 } }]);
  });

  test('stays open until it is stood down, and closes then; what is linked to it closes by itself', async () => {
    const [crash, other] = [await open(), await open()];
    await declare(crash);
    await link(crash, other);
    for (const [incidentId, unitId] of [[crash, 'unit-1'], [other, 'unit-2']] as const) await finish(await send(incidentId, unitId), { kind: 'empty' });
    expect([await statusOf(crash), await statusOf(other)]).toEqual(['waiting', 'closed']);
    expect(await centre.ask('close-incident', { params: { incidentId: crash }, body: body({ reason: 'completed' }) })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('stood down first') as string } });
    expect(await standDown(crash)).toMatchObject({ status: 200 });
    expect(await statusOf(crash)).toBe('closed');
    expect(await tag(crash, { tag: 'red' })).toMatchObject({ status: 409 });
  });

  test('that is stood down while a unit is out goes on as an incident', async () => {
    const crash = await open();
    await declare(crash);
    const run = await send(crash, 'unit-1');
    await standDown(crash);
    expect(await statusOf(crash)).toBe('active');
    await finish(run, { kind: 'empty' });
    expect(await statusOf(crash)).toBe('closed');
  });

  test('holds an incident alone, until it is unlinked or over', async () => {
    const [crash, fire, other] = [await open(), await open(), await open()];
    await declare(crash);
    await declare(fire, { nature: 'fire' });
    await link(crash, other);
    expect(await link(fire, other)).toMatchObject({ status: 409, body: { detail: expect.stringContaining(`it belongs to "${crash}"`) as string } });
    expect(await link(fire, crash)).toMatchObject({ status: 409 });
    expect(await declare(other)).toMatchObject({ status: 409 });
    expect(await centre.ask('unlink-incident', { params: { incidentId: crash }, body: body({ linkedIncidentId: other }) })).toMatchObject({ status: 200 });
    expect(await link(fire, other)).toMatchObject({ status: 200 });
    await standDown(fire);
    expect(await link(crash, other)).toMatchObject({ status: 200 });
    expect((await view(crash)).body).toMatchObject({ major: { linkedIncidentIds: [other] } });
  });

  test('is declared once by two at the same time, and revised', async () => {
    const crash = await open();
    await Promise.all([declare(crash), declare(crash)]);
    await declare(crash, { level: 'serious' });
    const types = centre.published.map(({ type }) => type);
    expect(types.filter((type) => type === 'IncidentBecameMajor')).toHaveLength(1);
    expect((await view(crash)).body).toMatchObject({ major: { level: 'serious' } });
  });
});

describe('who may touch a major incident', () => {
  test('is the crew that is sent to any of its incidents', async () => {
    const [crash, other] = [await open(), await open()];
    await declare(crash);
    await link(crash, other);
    await send(other, 'unit-2');
    expect(await tag(crash, { tag: 'red' }, crewOf('unit-2'))).toMatchObject({ status: 200 });
    expect((await view(crash, crewOf('unit-2'))).status).toBe(200);
    expect(await tag(crash, { tag: 'red' }, crewOf('unit-3'))).toMatchObject({ status: 403 });
    expect((await view(crash, crewOf('unit-3'))).status).toBe(403);
  });

  test('tags none of another incident', async () => {
    const [crash, other] = [await open(), await open()];
    await declare(crash);
    expect(await tag(crash, { patientId: await patientOf(other), tag: 'red' })).toMatchObject({ status: 409 });
  });

  test('finds it on the board while it lasts', async () => {
    const crash = await open();
    await declare(crash);
    const kinds = async () => ((await centre.ask('get-board', {})).body['entries'] as BoardEntry[]).map(({ kind }) => kind);
    expect(await kinds()).toContain('major');
    await standDown(crash);
    expect(await kinds()).not.toContain('major');
  });

  test('finds none where none was declared', async () => {
    const crash = await open();
    expect((await view(crash)).status).toBe(404);
    expect(await link(crash, crash)).toMatchObject({ status: 404 });
    expect(await standDown(crash)).toMatchObject({ status: 404 });
  });
});
