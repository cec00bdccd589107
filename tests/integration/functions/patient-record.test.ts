import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntries } from '#shared/store/log.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { givenRun } from '#tests/support/given-run.ts';

const crew = { role: 'crew', claims: { sub: 'crew-1', 'custom:unit': 'unit-1' } };
const otherCrew = { role: 'crew', claims: { sub: 'crew-2', 'custom:unit': 'unit-2' } };
const patientId = 'patient-made-by-the-phone';
const seal = { contentType: 'image/jpeg', parts: 2, bytes: 131_200, sha256: 'ab'.repeat(32), key: Buffer.alloc(32, 7).toString('base64') };

let centre: CentreAtWork;
let commands = 0;
let incidentId: string;
let assignmentId: string;
const commandId = (): string => `command-${commands++}`;
beforeEach(async () => {
  centre = await givenCentreAtWork();
  ({ incidentId, assignmentId } = await givenRun(centre));
  expect(await centre.ask('register-patient', { ...crew, body: { commandId: commandId(), patientId, incidentId } })).toMatchObject({ status: 200, body: { patientId } });
});
afterEach(() => centre.close());

const vitals = (as: object, told: object) => centre.ask('record-vitals', { ...as, params: { patientId }, body: { commandId: commandId(), vitals: told } });
const keep = (as: object = crew) => centre.ask('keep-attachment', { ...as, params: { patientId, attachmentId: 'photo-1' }, body: { commandId: commandId(), seal } });
const upload = (as: object = crew) => centre.ask('sign-upload', { ...as, params: { patientId, attachmentId: 'photo-1' }, query: { part: '0', bytes: '131088' } });
const record = (as: object) => centre.ask('get-patient-record', { ...as, params: { patientId } });

describe('a patient whom the phone registered', () => {
  test('has the vital signs that the crew measured, and none of them in the log', async () => {
    expect(await vitals(crew, { pulsePerMinute: 187, consciousness: 'voice' })).toMatchObject({ status: 200 });
    expect((await record({})).body).toMatchObject({ vitals: [{ by: 'crew-1', vitals: { pulsePerMinute: 187, consciousness: 'voice' } }] });
    const entries = await readEntries(centre.ports.itemStore, { centre: 'yanhu', kind: 'patient', id: patientId });
    expect(entries.map(({ type }) => type)).toStrictEqual(['PatientRegistered', 'VitalsTaken']);
    expect(JSON.stringify(entries)).not.toContain('187');
  });

  test('has a photo by its parts and its key; with the patient erased the key is gone', async () => {
    expect(await upload()).toMatchObject({ status: 200, body: { method: 'PUT' } });
    expect(await keep()).toMatchObject({ status: 200 });
    const [photo] = (await record(crew)).body['attachments'] as { partUrls: string[] }[];
    expect(photo).toMatchObject({ attachmentId: 'photo-1', seal });
    expect(photo?.partUrls).toHaveLength(2);
    await centre.ask('erase-person', { params: { personId: patientId } });
    expect((await record(crew)).body['attachments']).toStrictEqual([expect.not.objectContaining({ seal: expect.anything() as unknown })]);
  });

  test('has no part sent anew once the photo is complete', async () => {
    await keep();
    expect(await upload()).toMatchObject({ status: 409 });
    expect(await keep()).toMatchObject({ status: 409 });
  });

  test('is nobody else’s: another crew, and a facility to which nobody is bound', async () => {
    const facility = { role: 'facility', claims: { sub: 'desk', 'custom:facility': 'county-hospital' } };
    for (const stranger of [otherCrew, facility]) {
      expect(await vitals(stranger, { pulsePerMinute: 80 })).toMatchObject({ status: 403 });
      expect(await upload(stranger)).toMatchObject({ status: 403 });
      expect(await keep(stranger)).toMatchObject({ status: 403 });
      expect(await record(stranger)).toMatchObject({ status: 403 });
    }
    await centre.ask('report-time-points', { ...crew, params: { assignmentId }, body: { commandId: commandId(), reports: [{ point: 'leftScene', destinationFacilityId: 'county-hospital' }] } });
    expect(await record(facility)).toMatchObject({ status: 200 });
  });

  test('refuses vital signs that say nothing', async () => {
    expect(await vitals(crew, {})).toMatchObject({ status: 400 });
  });
});
