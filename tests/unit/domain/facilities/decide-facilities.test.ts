import { describe, expect, it } from 'vitest';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { decideFacilities, type SetFacilityStatus } from '#shared/domain/facilities/decide-facilities.ts';
import { facilitiesLifecycle, notOpenAt, statusAt, type Facilities } from '#shared/domain/facilities/facilities.ts';
import type { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { minute } from '#tests/support/builders.ts';
import { given, stateAfter } from '#tests/support/given.ts';
import type { FacilitiesEvent } from '#events/facilities.ts';

const full: FacilityStatus = { kind: 'full', reason: 'no-bed' };
const set = (status: FacilityStatus, facilityId = 'county-hospital'): FacilitiesEvent => ({ type: 'FacilityStatusSet', data: { facilityId, status } });
const ask = (status: FacilityStatus, at = minute(5)): SetFacilityStatus => ({ type: 'SetFacilityStatus', at, facilityId: 'county-hospital', status });
const facilities = given(facilitiesLifecycle, decideFacilities);
const after = (...events: FacilitiesEvent[]): Facilities => stateAfter(facilitiesLifecycle, events);
const kindAt = (state: Facilities, at: number): string => statusAt(state, 'county-hospital', minute(at)).kind;

describe('a facility that never said otherwise', () => {
  it('is open', () => expect(kindAt(after(), 0)).toBe('open'));
  it('says nothing new by saying so', () => { facilities([]).when(ask({ kind: 'open' })).then([]); });
  it('can be full, with its reason and since when', () => { facilities([]).when(ask(full)).then([set(full)]).andIs({ told: [{ facilityId: 'county-hospital', status: full, since: minute(0) }] }); });
  it('cannot be full until a time that has passed', () => facilities([]).when(ask({ ...full, until: minute(5) })).thenRefused(/the time until which it holds has passed/));
});

describe('a facility that is full', () => {
  it('is open again when it says so', () => { facilities([set(full)]).when(ask({ kind: 'open' })).then([set({ kind: 'open' })]); });
  it('may ask to be passed by, too', () => { facilities([set(full)]).when(ask({ kind: 'diverting', reason: 'theatre-busy' })).then([set({ kind: 'diverting', reason: 'theatre-busy' })]); });
  it('is open without a word once its time is over', () => {
    const state = after(set({ ...full, until: minute(10) }));
    expect([kindAt(state, 9), kindAt(state, 10)]).toEqual(['full', 'open']);
  });
  it('is among those to pass by, as long as it is full', () => {
    const state = after(set({ ...full, until: minute(10) }), set({ kind: 'open' }, 'sub-centre'));
    expect([notOpenAt(state, minute(9)), notOpenAt(state, minute(10))]).toEqual([['county-hospital'], []]);
  });
  it('leaves other facilities as they are', () => expect(kindAt(after(set(full, 'sub-centre')), 1)).toBe('open'));
  it('stands in the list once, with its last word', () => expect(after(set(full), set({ kind: 'open' }), set(full, 'sub-centre')).told.map(({ facilityId }) => facilityId)).toEqual(['county-hospital', 'sub-centre']));
});

it('the list of three hundred facilities fits into one message to a screen', () => {
  const status: FacilityStatus = { kind: 'diverting', reason: 'emergency-room-full', until: minute(60) };
  const told = Array.from({ length: 300 }, (_, i) => ({ facilityId: `01JG9Z3F5Q000000000000${1000 + i}`, status, since: minute(0) }));
  expect(Buffer.byteLength(JSON.stringify(BoardEntry.parse({ kind: 'facilities', id: 'status', version: 1, live: true, state: { told } })))).toBeLessThan(100_000);
});
