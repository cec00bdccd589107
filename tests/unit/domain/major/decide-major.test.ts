import { describe, expect, test } from 'vitest';
import { decideMajor } from '#shared/domain/major/decide-major.ts';
import { levelByCasualties } from '#shared/domain/major/level-by-casualties.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { counted, declared, linked, staged, stoodDown, tagged, unlinked } from '#tests/support/builders-major.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const major = given(majorLifecycle, decideMajor);
const declare = { type: 'DeclareMajorIncident', level: 'ordinary', nature: 'traffic', mode: 'real' } as const;

describe('a major incident', () => {
  test('is declared with its level and nature', () => major([]).when(declare).then([declared()]).andIs({ status: 'declared', declaredAt: minute(0), tags: [], linkedIncidentIds: [] }));
  test('is nothing before that', () => major([]).when({ type: 'StandDown' }).thenRefused(/none was declared/));
  test('is revised by declaring it anew, and keeps since when it is', () =>
    major([declared(), tagged('patient-1', 'red')]).when({ ...declare, level: 'serious' }).then([declared({ level: 'serious' })]).andIs({ level: 'serious', declaredAt: minute(0), tags: [{ patientId: 'patient-1' }] }));
  test('says nothing new twice', () => major([declared()]).when(declare).then([]));
  test('is stood down, and nothing is added then', () => {
    major([declared()]).when({ type: 'StandDown' }).then([stoodDown]).andIs({ status: 'stoodDown', stoodDownAt: minute(1) });
    major([declared(), stoodDown]).when({ type: 'TagPatient', patientId: 'patient-1', tag: 'red' }).thenRefused(/it is stood down/);
  });
  test('declared anew after that goes on with whom it knew', () => major([declared(), tagged('patient-1', 'red'), linked(), stoodDown, declared()]).is({ status: 'declared', declaredAt: minute(4), tags: [{ patientId: 'patient-1' }], linkedIncidentIds: ['incident-2'] }));
  test('has a staging point', () => major([declared(), staged]).is({ stagingPoint: { position: [110.85, 34.91] } }));
});

describe('tags', () => {
  test('are revised, one a patient', () => major([declared(), tagged('patient-1', 'yellow'), tagged('patient-2', 'green'), tagged('patient-1', 'red')]).is({ tags: [{ patientId: 'patient-2', tag: 'green' }, { patientId: 'patient-1', tag: 'red' }] }));
  test('that are told late do not undo a later one', () => {
    const state = stateAfter(majorLifecycle, [declared(), tagged('patient-1', 'red')]);
    const after = majorLifecycle.evolve(state, tagged('patient-1', 'green'), recorded({ at: minute(0.5), recordedAt: minute(9) }));
    expect(after).toMatchObject({ tags: [{ tag: 'red' }] });
  });
  test('of a count replace the count before', () => major([declared(), counted({ red: 2, green: 5 }), counted({ red: 3 })]).is({ counted: { red: 3, green: 0 } }));
  test('given twice are one', () => major([declared(), tagged('patient-1', 'red')]).when({ type: 'TagPatient', patientId: 'patient-1', tag: 'red' }).then([]));
});

describe('linked incidents', () => {
  test('are linked once and unlinked', () => {
    major([declared()]).when({ type: 'LinkIncident', incidentId: 'incident-2' }).then([linked()]).andIs({ linkedIncidentIds: ['incident-2'] });
    major([declared(), linked()]).when({ type: 'LinkIncident', incidentId: 'incident-2' }).then([]);
    major([declared(), linked()]).when({ type: 'UnlinkIncident', incidentId: 'incident-2' }).then([unlinked()]).andIs({ linkedIncidentIds: [] });
    major([declared()]).when({ type: 'UnlinkIncident', incidentId: 'incident-2' }).then([]);
  });
});

test.each([
  ['nothing below ten', { red: 5, yellow: 0, green: 4, black: 0 }, undefined],
  ['ordinary from ten, two of them dead or critical', { red: 1, yellow: 0, green: 8, black: 1 }, 'ordinary'],
  ['nothing where nobody is critical', { red: 0, yellow: 30, green: 70, black: 1 }, undefined],
  ['considerable from thirty, with more than three', { red: 4, yellow: 6, green: 20, black: 0 }, 'considerable'],
  ['serious from fifty, with more than five', { red: 3, yellow: 4, green: 40, black: 3 }, 'serious'],
  ['the highest from a hundred', { red: 20, yellow: 30, green: 50, black: 0 }, 'extremely-serious'],
] as const)('casualties come to %s', (_what, counts, level) => expect(levelByCasualties(counts, 0)).toBe(level));
