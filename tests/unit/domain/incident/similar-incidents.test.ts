import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#events/incident.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { similarIncidents, type Asking } from '#shared/domain/incident/similar-incidents.ts';
import { metersBetween } from '#shared/geo/meters-between.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { minute } from '#tests/support/builders.ts';
import { closed, located, opened } from '#tests/support/builders-incident.ts';
import { stateAfter } from '#tests/support/given.ts';

const HERE: Coordinate = [111, 35];
/** So many metres north of here. */
const north = (meters: number): Coordinate => [HERE[0], HERE[1] + meters / 111_195];
const recent = (id: string, ...events: IncidentEvent[]) => ({ id, incident: stateAfter(incidentLifecycle, events) as KnownIncident });
const at = (position: Coordinate, accuracyMeters?: number) => located({ position, ...(accuracyMeters !== undefined && { accuracyMeters }) });
const asking = (said: Partial<Asking> = {}): Asking => ({ now: minute(10), callIdsOfCaller: new Set(), place: { position: HERE }, metersBetween, ...said });
const found = (incidents: Parameters<typeof similarIncidents>[0], said: Partial<Asking> = {}) => similarIncidents(incidents, asking(said)).map(({ incidentId, likeness }) => [incidentId, ...likeness.map(({ kind }) => kind)]);

describe('the same place', () => {
  it('is within 500 m', () => expect(found([recent('a', opened(), at(north(495))), recent('b', opened(), at(north(505)))])).toEqual([['a', 'near']]));
  it('is further where positions are less sure, by so much', () => {
    expect(found([recent('a', opened(), at(north(900), 300))], { place: { position: HERE, accuracyMeters: 150 } })).toEqual([['a', 'near']]);
    expect(found([recent('a', opened(), at(north(1000), 300))], { place: { position: HERE, accuracyMeters: 150 } })).toEqual([]);
  });
  it('is nothing that two vague positions say', () => expect(found([recent('a', opened(), at(HERE, 1500))], { place: { position: HERE, accuracyMeters: 600 } })).toEqual([]));
  it('is the same village while a position is missing', () => {
    const inVillage = recent('a', opened(), located({ villageId: 'dongguo' }));
    expect(found([inVillage], { place: { villageId: 'dongguo' } })).toEqual([['a', 'village']]);
    expect(found([inVillage], { place: { villageId: 'xiguo' } })).toEqual([]);
  });
  it('is not the same village once both positions say otherwise', () =>
    expect(found([recent('a', opened(), located({ villageId: 'dongguo', position: north(1500) }))], { place: { position: HERE, villageId: 'dongguo' } })).toEqual([]));
  it('is unknown for an incident without a place, and for a call without one', () => {
    expect(found([recent('a', opened())])).toEqual([]);
    expect(found([recent('a', opened(), at(HERE))], { place: undefined })).toEqual([]);
  });
});

describe('the same caller', () => {
  it('is one whose other call the incident is about, wherever it is', () =>
    expect(found([recent('a', opened({ callId: 'call-1' }), at(north(9000)))], { callIdsOfCaller: new Set(['call-1']) })).toEqual([['a', 'caller']]));
  it('comes before the nearest, and the nearest before the others', () =>
    expect(
      found([recent('village', opened(), located({ villageId: 'dongguo' })), recent('far', opened(), at(north(400))), recent('near', opened(), at(north(20))), recent('caller', opened({ callId: 'call-1' }))], {
        callIdsOfCaller: new Set(['call-1']),
        place: { position: HERE, villageId: 'dongguo' },
      }).map(([id]) => id),
    ).toEqual(['caller', 'near', 'far', 'village']));
});

describe('time', () => {
  it('does not end an open incident: it is where it is', () => expect(found([recent('a', opened(), at(HERE))], { now: minute(600) })).toEqual([['a', 'near']]));
  it('ends a closed one after half an hour', () => {
    const over = recent('a', opened(), at(HERE), closed());
    expect(found([over], { now: minute(2 + 30) })).toEqual([['a', 'near']]);
    expect(found([over], { now: minute(2 + 31) })).toEqual([]);
  });
});
