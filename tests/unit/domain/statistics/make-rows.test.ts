import { expect, it } from 'vitest';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { placeOfFigures } from '#shared/domain/statistics/place-of-figures.ts';
import { runFactsOf } from '#shared/domain/statistics/run-facts.ts';
import type { AssignmentEvent } from '#events/assignment.ts';
import { brokeDown, cancelled, corrected, notified, orderQueued, runCompleted, told } from '#tests/support/builders-assignment.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const factsAfter = (...events: readonly AssignmentEvent[]) =>
  runFactsOf('run-1', events.reduce((state, event, index) => assignmentLifecycle.evolve(state, event, recorded({ at: minute(index), source: 'crew' })), assignmentLifecycle.initial) as KnownAssignment);

it('a run tells of its points what their last word is', () => {
  expect(factsAfter(notified, told('enRoute'), corrected({ point: 'enRoute', correctedAt: minute(9), reason: 'pressed-late' })).points).toEqual({
    notified: { at: minute(0), source: 'crew', verified: true },
    enRoute: { at: minute(9), source: 'crew', verified: true },
  });
});

it('a run stands where it stands', () => {
  expect(factsAfter(orderQueued)).toMatchObject({ standing: 'queued', points: {} });
  expect(factsAfter(notified)).toMatchObject({ standing: 'underWay' });
  expect(factsAfter(notified, runCompleted())).toMatchObject({ standing: 'empty' });
  for (const ending of [cancelled, brokeDown, runCompleted({ kind: 'aborted', reason: 'no-access' })]) expect(factsAfter(notified, ending)).toMatchObject({ standing: 'endedBefore' });
});

it('who was gone when the crew came is no patient of the run', () => {
  const outcome = (patientId: string, kind: 'gone' | 'treatedOnScene') => ({ patientId, outcome: { kind } });
  const taken = { patientId: 'p-3', outcome: { kind: 'transported' as const, facilityId: 'township' } };
  expect(factsAfter(notified, runCompleted({ kind: 'patients', patients: [outcome('p-1', 'gone'), outcome('p-2', 'treatedOnScene'), taken] }))).toMatchObject({ standing: 'completed', patients: 2, transported: 1 });
});

it('a place counts in the township that was said, else in its village’s, else in the one nearest to its point', () => {
  const at = (longitude: number) => ({ position: [longitude, 35] as const, provenance: 'proposed' as const, population: 1 });
  const centre = {
    townships: ['west', 'east'].map((id) => ({ id, name: id, countyId: `county-${id}`, ...at(111) })),
    villages: [
      { id: 'w', name: 'w', townshipId: 'west', ...at(110.9) },
      { id: 'e', name: 'e', townshipId: 'east', ...at(111.1) },
    ],
  };
  expect(placeOfFigures(centre, { townshipId: 'west', villageId: 'e' })).toEqual({ townshipId: 'west', countyId: 'county-west' });
  expect(placeOfFigures(centre, { villageId: 'e' })).toEqual({ townshipId: 'east', countyId: 'county-east' });
  expect(placeOfFigures(centre, { position: [110.91, 35] })).toEqual({ townshipId: 'west', countyId: 'county-west' });
  expect(placeOfFigures(smallCentre, { position: [111, 35] })).toEqual({ townshipId: 'xiezhou', countyId: 'yanhu' });
  expect(placeOfFigures(centre, undefined)).toEqual({});
});
