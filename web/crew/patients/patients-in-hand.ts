import type { CrewRun } from '../board/crew-runs.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import { knownPatients } from './known-patients.ts';

/** Everybody whom the crew's runs are for; nothing while one of the runs has no sheet yet, for then it may be anybody. */
export const patientsInHand = (runs: readonly CrewRun[], sheets: Readonly<Record<string, RunSheet>>, commands: readonly QueuedCommand[]): ReadonlySet<string> | undefined =>
  runs.every(({ id }) => sheets[id]) ? new Set(runs.flatMap(({ id, run }) => knownPatients(run.purpose, sheets[id], commands).map(({ patientId }) => patientId))) : undefined;
