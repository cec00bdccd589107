import type { QueuedCommand } from '../queue/queued-command.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';

/** Where the crew takes its patient: as it pressed last, else as the record says, else as the transfer was agreed. */
export const destinationOf = ({ id, run }: CrewRun, sheet: RunSheet | undefined, commands: readonly QueuedCommand[]): string | undefined => {
  const pressed = commands
    .filter(({ name, params, state }) => name === 'report-time-points' && params['assignmentId'] === id && state !== 'refused')
    .flatMap(({ body }) => body['reports'] as readonly { readonly destinationFacilityId?: string }[])
    .findLast(({ destinationFacilityId }) => destinationFacilityId !== undefined);
  return pressed?.destinationFacilityId ?? run.destinationFacilityId ?? sheet?.toFacilityId;
};
