import { expect, it } from 'vitest';
import { nearFacilities } from '#web/crew/destination/near-facilities.ts';
import { sheetOfIncident, sheetOfTransfer } from '#web/crew/sheet/run-sheet.ts';

type Answered = Parameters<typeof sheetOfIncident>[0];

const answer = {
  incident: { status: 'active', place: { townshipId: 'xiezhou' }, priority: 'I', assessment: { complaint: 'carbon-monoxide' }, patients: [{ patientId: 'one' }, { patientId: 'two', outcome: { kind: 'gone' } }] },
  patients: [{ id: 'one', identity: { name: '王女士', telephone: '1' } }, { id: 'two' }],
  caller: { name: '李', telephone: '13800001234', words: '' },
  spokenPlace: '红铁门',
} as unknown as Answered;

it('a sheet holds what a crew needs to know of its run, and no more', () => {
  expect(sheetOfIncident(answer, 'incident-1@3')).toStrictEqual({
    place: { townshipId: 'xiezhou' },
    spokenPlace: '红铁门',
    priority: 'I',
    complaint: 'carbon-monoxide',
    hazards: ['gas'],
    callerName: '李',
    telephone: '13800001234',
    patients: [{ patientId: 'one', name: '王女士' }, { patientId: 'two', outcome: { kind: 'gone' } }],
    of: 'incident-1@3',
  });
});

it('a sheet of a transfer says from where to where, and whom', () => {
  const transfer = { status: 'assigned', fromFacilityId: 'township', destination: { kind: 'network', facilityId: 'county-hospital' }, priority: 'II', patientId: 'one' };
  expect(sheetOfTransfer({ transfer, identity: { name: '王女士' } } as unknown as Parameters<typeof sheetOfTransfer>[0], 'x')).toStrictEqual({
    fromFacilityId: 'township',
    toFacilityId: 'county-hospital',
    priority: 'II',
    hazards: [],
    patients: [{ patientId: 'one', name: '王女士' }],
    of: 'x',
  });
});

it('places of care are offered the nearest first, and no village clinic', () => {
  const at = (id: string, latitude: number, tier = 'township-health-centre') => ({ id, tier, position: [111, latitude] }) as unknown as Parameters<typeof nearFacilities>[0][number];
  const near = nearFacilities([at('far', 36), at('near', 35.1), at('clinic', 35, 'village-clinic')], [111, 35]);
  expect(near.map(({ facility }) => facility.id)).toStrictEqual(['near', 'far']);
  expect(near[0]?.kilometers).toBeCloseTo(11.1, 1);
});
