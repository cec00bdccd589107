import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { reportTimePoint } from '#shared/decisions/report-time-point.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { timePointRank } from '#shared/schemas/time-point.ts';
import type { TimePointReport } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Merges a crew's presses into its run, in the order of the run whatever the order of the line. */
export const create = (ports: Ports) =>
  commandHandler('report-time-points', ports, async ({ params: { centre, assignmentId }, body, caller }, work) => {
    refuseForeignRun(caller, await loadKnown(work, assignmentLifecycle, assignmentId));
    refuseUnknownFacilities(await centreOf(ports.centres, centre), body.reports);
    const inOrder = [...body.reports].sort((one, other) => timePointRank(one.point) - timePointRank(other.point));
    for (const report of inOrder) await reportTimePoint(work, assignmentId, report);
    return moved(work, assignmentLifecycle, assignmentId);
  });

const refuseUnknownFacilities = (centre: Centre, reports: readonly TimePointReport[]): void => {
  for (const { destinationFacilityId, outcome } of reports) {
    if (destinationFacilityId !== undefined) facilityOf(centre, destinationFacilityId);
    if (outcome?.kind !== 'patients') continue;
    for (const patient of outcome.patients) {
      if (patient.outcome.kind === 'transported') facilityOf(centre, patient.outcome.facilityId);
    }
  }
};

export const handler = create({ centres, clock, itemStore });
