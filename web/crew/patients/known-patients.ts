import type { AssignmentPurpose } from '#events/assignment.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { RunSheet, SheetPatient } from '../sheet/run-sheet.ts';

/** The patients of a run: those of its sheet, and those whom this phone has added since. A transfer has one, also before its sheet is here. */
export const knownPatients = (purpose: AssignmentPurpose, sheet: RunSheet | undefined, commands: readonly QueuedCommand[]): readonly SheetPatient[] => {
  const listed = sheet?.patients ?? (purpose.kind === 'transfer' ? [{ patientId: purpose.patientId }] : []);
  if (purpose.kind === 'transfer') return listed;
  const added = commands
    .filter(({ name, body, state }) => name === 'register-patient' && body['incidentId'] === purpose.incidentId && state !== 'refused')
    .map(({ body }) => ({ patientId: String(body['patientId']) }));
  return [...listed, ...added.filter(({ patientId }) => !listed.some((one) => one.patientId === patientId))];
};
