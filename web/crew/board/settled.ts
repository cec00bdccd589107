import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** What the board never shows, such as a patient, is on the run's sheet by then. */
const SHOWN_LONG_ENOUGH_MILLISECONDS = 2 * 60 * 1000;

/** What decides how long an answered command is still shown. */
export interface ShownFor {
  /** Epoch milliseconds by the phone's clock. */
  readonly now: number;
  /** Those whom the crew has in its care: what was measured of them stays on the phone. Nothing while that is not known for every run. */
  readonly patientsInHand: ReadonlySet<string> | undefined;
}

/** The answered commands that the board has caught up with: their run, response or unit has that version, or what they were about is gone from it. */
export const settledCommands = (commands: readonly QueuedCommand[], entries: readonly BoardEntry[], { now, patientsInHand }: ShownFor): readonly number[] => {
  const versions = new Map(entries.map(({ kind, id, version }) => [`${kind}/${id}`, version]));
  return commands
    .filter(({ name, state, params: { assignmentId, responseId, unitId, responderId, patientId }, version = Infinity, madeAt }) => {
      if (state !== 'answered') return false;
      // It carries the key of a photo that is no longer on the phone.
      if (name === 'keep-attachment') return true;
      if (name === 'record-vitals') return patientsInHand !== undefined && !patientsInHand.has(patientId ?? '');
      if (assignmentId !== undefined) return (versions.get(`assignment/${assignmentId}`) ?? Infinity) >= version;
      if (responseId !== undefined) return (versions.get(`response/${responseId}`) ?? Infinity) >= version;
      if (unitId !== undefined) return (versions.get(`unit/${unitId}`) ?? 0) >= version;
      if (responderId !== undefined) return true;
      return now - madeAt > SHOWN_LONG_ENOUGH_MILLISECONDS;
    })
    .map(({ seq }) => seq);
};
