import { describe, it } from 'vitest';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import type { PatientEvent } from '#events/patient.ts';
import { sealed } from '#tests/support/builders.ts';
import { identified, merged, registered } from '#tests/support/builders-patient.ts';
import { given } from '#tests/support/given.ts';

const patient = given(patientLifecycle, decidePatient);
const takeVitals = { type: 'TakeVitals', vitals: sealed() } as const;
const vitalsTaken: PatientEvent = { type: 'VitalsTaken', data: { vitals: sealed() } };
const keep = { type: 'KeepAttachment', attachmentId: 'photo-1', seal: sealed() } as const;
const kept: PatientEvent = { type: 'AttachmentKept', data: { attachmentId: 'photo-1', seal: sealed() } };

describe('the record of a patient', () => {
  it('takes vital signs and photos before anybody knows who it is, and keeps them after', () => {
    patient([registered()]).when(takeVitals).then([vitalsTaken]).andIs({ status: 'unknown' });
    patient([registered()]).when(keep).then([kept]).andIs({ attachmentIds: ['photo-1'] });
    patient([registered(), kept, identified()]).is({ status: 'identified', attachmentIds: ['photo-1'] });
  });

  it('takes what was measured before the patient turned out to be another', () => {
    patient([registered(), merged()]).when(takeVitals).then([vitalsTaken]).andIs({ status: 'merged' });
    patient([registered(), merged()]).when(keep).then([kept]);
  });

  it('takes no photo twice', () => patient([registered(), kept]).when(keep).thenRefused(/^Cannot keep the attachment: "photo-1" is kept already$/));
  it.each([takeVitals, keep])('is not begun by $type', (command) => patient([]).when(command).thenRefused(/^Cannot act on the patient: it was never registered$/));
});
