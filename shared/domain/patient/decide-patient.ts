import type { PatientEvent } from '#events/patient.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { CommandRefused } from '../command-refused.ts';
import type { KnownPatient, Patient } from './patient.ts';

/** What can be asked of a patient's record. */
export type PatientCommand =
  | { readonly type: 'RegisterPatient'; readonly mode: Mode; readonly incidentId?: string | undefined; readonly facilityId?: string | undefined }
  | { readonly type: 'IdentifyPatient'; readonly identity: SealedReference }
  | { readonly type: 'MergePatient'; readonly into: string; readonly intoStatus: Patient['status'] }
  | { readonly type: 'RecordOutcome'; readonly assignmentId?: string | undefined; readonly outcome: PatientOutcome }
  | { readonly type: 'TakeVitals'; readonly vitals: SealedReference }
  | { readonly type: 'KeepAttachment'; readonly attachmentId: string; readonly seal: SealedReference }
  | { readonly type: 'AdmitPatient'; readonly facilityId: string };

/** What follows from a command to a patient's record. @throws CommandRefused when its state forbids it. */
export const decidePatient = (command: PatientCommand, patient: Patient): readonly PatientEvent[] => {
  if (command.type === 'RegisterPatient') {
    if (patient.status !== 'absent') throw new CommandRefused(`Cannot register the patient: it is ${patient.status}`);
    const { mode, incidentId, facilityId } = command;
    return [{ type: 'PatientRegistered', data: { mode, ...(incidentId && { incidentId }), ...(facilityId && { facilityId }) } }];
  }
  if (patient.status === 'absent') throw new CommandRefused('Cannot act on the patient: it was never registered');
  // What was measured and seen stays so when the patient turns out to be another.
  if (command.type === 'TakeVitals') return [{ type: 'VitalsTaken', data: { vitals: command.vitals } }];
  if (command.type === 'KeepAttachment') return keepAttachment(command, patient);
  if (patient.status === 'merged') throw new CommandRefused(`Cannot act on the patient: it was merged into "${patient.into}"`, { into: patient.into });
  switch (command.type) {
    case 'IdentifyPatient':
      return [{ type: 'PatientIdentified', data: { identity: command.identity } }];
    case 'MergePatient':
      if (command.intoStatus === 'absent' || command.intoStatus === 'merged') {
        throw new CommandRefused(`Cannot merge the patient: "${command.into}" is ${command.intoStatus}`);
      }
      return [{ type: 'PatientMerged', data: { into: command.into } }];
    case 'RecordOutcome':
      return [{ type: 'PatientOutcomeRecorded', data: { ...(command.assignmentId && { assignmentId: command.assignmentId }), outcome: command.outcome } }];
    case 'AdmitPatient':
      return [{ type: 'PatientAdmitted', data: { facilityId: command.facilityId } }];
  }
};

const keepAttachment = ({ attachmentId, seal }: { readonly attachmentId: string; readonly seal: SealedReference }, patient: KnownPatient): readonly PatientEvent[] => {
  if (patient.attachmentIds?.includes(attachmentId)) throw new CommandRefused(`Cannot keep the attachment: "${attachmentId}" is kept already`);
  return [{ type: 'AttachmentKept', data: { attachmentId, seal } }];
};
