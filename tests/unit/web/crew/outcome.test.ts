import { describe, expect, it } from 'vitest';
import { RunOutcome } from '#shared/schemas/outcome.ts';
import { openDraft, outcomeOf } from '#web/crew/outcome/outcome-draft.ts';
import { knownPatients } from '#web/crew/patients/known-patients.ts';
import { queued } from './queued.ts';

const patients = [{ patientId: 'one' }, { patientId: 'two' }, { patientId: 'gone-with-another', outcome: { kind: 'gone' } as const }];

describe('the outcome of a run', () => {
  it('is open until every patient of it has one', () => {
    expect(outcomeOf({ one: 'refused' }, patients, undefined)).toBeUndefined();
    expect(outcomeOf({}, [], undefined)).toBeUndefined();
  });
  it('says what became of each, and nobody’s twice', () => {
    const outcome = outcomeOf({ one: 'transported', two: 'treatedOnScene' }, patients, 'county-hospital');
    expect(RunOutcome.parse(outcome)).toStrictEqual({
      kind: 'patients',
      patients: [{ patientId: 'one', outcome: { kind: 'transported', facilityId: 'county-hospital' } }, { patientId: 'two', outcome: { kind: 'treatedOnScene' } }],
    });
  });
  it('takes nobody along without a place', () => expect(outcomeOf({ one: 'transported', two: 'refused' }, patients, undefined)).toBeUndefined());
  it('begins with all brought where the run went, once they were loaded', () => {
    expect(openDraft(patients, { isLoaded: true, facilityId: 'county-hospital' })).toStrictEqual({ one: 'transported', two: 'transported' });
    expect(openDraft(patients, { isLoaded: false, facilityId: 'county-hospital' })).toStrictEqual({});
  });
});

describe('the patients of a run', () => {
  const purpose = { kind: 'incident', incidentId: 'incident-1' } as const;
  const added = (patientId: string, said = {}) => queued({ name: 'register-patient', params: {}, body: { incidentId: 'incident-1', patientId }, ...said });
  it('are those of its sheet and those whom the phone has added, each once', () => {
    const sheet = { patients: [{ patientId: 'one' }], hazards: [], of: '' };
    expect(knownPatients(purpose, sheet, [added('one'), added('two'), added('three', { state: 'refused' })]).map(({ patientId }) => patientId)).toStrictEqual(['one', 'two']);
  });
  it('are the one of a transfer, also before its sheet is here', () =>
    expect(knownPatients({ kind: 'transfer', transferId: 'transfer-1', patientId: 'moved' }, undefined, [])).toStrictEqual([{ patientId: 'moved' }]));
});
