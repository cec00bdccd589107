import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FACILITIES_ID } from '#shared/domain/facilities/facilities.ts';
import { readEntries } from '#shared/store/log.ts';
import { tenMinutesEverywhere } from '#tests/support/given-centre.ts';
import { givenFunctions, type Asked } from '#tests/support/given-functions.ts';
import { manualClock, type ManualClock } from '#tests/support/manual-clock.ts';

let clock: ManualClock;
let transferId: string;
let functions: Awaited<ReturnType<typeof givenFunctions>>;
beforeEach(async () => {
  clock = manualClock();
  functions = await givenFunctions({ travelTimes: tenMinutesEverywhere, clock });
});
afterEach(() => functions.close());

const setStatus = async (facilityId: string, status: object, more: Asked = {}) =>
  functions.ask('set-facility-status', { params: { facilityId }, body: { commandId: `status-${facilityId}`, status }, ...more });
const as = (facilityId: string): Asked => ({ role: 'facility', claims: { 'custom:facility': facilityId } });
const full = { kind: 'full', reason: 'no-bed' };

/** The facility that a transfer from the township upwards is offered to first. */
const offeredTo = async (more: object = {}): Promise<unknown> => {
  const patient = await functions.ask('register-patient', { body: { commandId: 'patient', facilityId: 'township' } });
  const body = { commandId: 'transfer', patientId: patient.body['patientId'], fromFacilityId: 'township', direction: 'up', reason: 'needs-higher-care', priority: 'II', ...more };
  const { body: moved } = await functions.ask('request-transfer', { body });
  transferId = String(moved['id']);
  const { body: asked } = await functions.ask('get-transfer', { params: { transferId } });
  const transfer = asked['transfer'] as { status: string; facilityId?: string };
  return transfer.facilityId ?? transfer.status;
};

describe('a facility', () => {
  test('says itself that it is full; every screen sees it, and the log says who told', async () => {
    expect(await setStatus('sub-centre', full, as('sub-centre'))).toMatchObject({ status: 200, body: { id: FACILITIES_ID, version: 1 } });
    for (const role of ['dispatcher', 'crew', 'facility', 'manager']) {
      expect((await functions.ask('get-board', { role })).body['entries']).toMatchObject([{ kind: 'facilities', version: 1, state: { told: [{ facilityId: 'sub-centre', status: full }] } }]);
    }
    expect(await readEntries(functions.ports.itemStore, { centre: 'yanhu', kind: 'facilities', id: FACILITIES_ID })).toMatchObject([{ type: 'FacilityStatusSet', source: 'facility', by: 'user-1' }]);
  });

  test('cannot speak for another, and none can that does not exist', async () => {
    expect(await setStatus('sub-centre', full, as('county-hospital'))).toMatchObject({ status: 403 });
    expect(await setStatus('nowhere', full)).toMatchObject({ status: 404 });
  });

  test('that is open and says so changes nothing', async () => {
    expect(await setStatus('sub-centre', { kind: 'open' })).toMatchObject({ status: 200, body: { version: 0 } });
  });
});

describe('a transfer', () => {
  test('is offered to the next where the nearest is full', async () => {
    await setStatus('sub-centre', full);
    expect(await offeredTo()).toBe('other-sub-centre');
  });

  test('is offered to a full one that the family wishes for', async () => {
    await setStatus('sub-centre', full);
    expect(await offeredTo({ destination: { kind: 'network', facilityId: 'sub-centre' } })).toBe('sub-centre');
  });

  test('that nobody of the chain is open for has no place, and the room finds one', async () => {
    for (const id of ['sub-centre', 'other-sub-centre', 'county-hospital']) await setStatus(id, { kind: 'diverting', reason: 'power-or-water' });
    expect(await offeredTo()).toBe('unplaced');
  });

  test('that is declined goes on past one that became full since', async () => {
    expect(await offeredTo()).toBe('sub-centre');
    await setStatus('other-sub-centre', full);
    await functions.ask('answer-transfer', { params: { transferId }, body: { commandId: 'decline', facilityId: 'sub-centre', answer: { kind: 'decline', reason: 'no-bed' } } });
    expect((await functions.ask('get-transfer', { params: { transferId } })).body['transfer']).toMatchObject({ status: 'offered', facilityId: 'county-hospital' });
  });

  test('is offered again once the time is over', async () => {
    await setStatus('sub-centre', { ...full, until: clock.now() + 60_000 });
    await clock.pass(60_000);
    expect(await offeredTo()).toBe('sub-centre');
  });
});
