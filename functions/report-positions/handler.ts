import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { proposeArrival } from '#shared/decisions/propose-arrival.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { toWgs84 } from '#shared/geo/datum.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { happenedAt } from '#shared/store/happened-at.ts';
import { keepPositions } from '#shared/store/positions.ts';
import type { PositionReport } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Keeps a unit's fixes, whatever order they come in: all of them as its track, the newest as its position. */
export const create = (ports: Ports) =>
  commandHandler('report-positions', ports, async ({ params: { centre: name, unitId }, body, caller }, work) => {
    const centre = await centreOf(ports.centres, name);
    const { stationId } = fleetUnitOf(centre, unitId);
    refuseForeignUnit(caller, { unitId, stationId });
    const { recordedAt } = work.context;
    const fixes = body.positions.map((report) => fixOf(unitId, report, recordedAt));
    const latest = await keepPositions(work, ports.itemStore, { unitId, fixes, commandId: body.commandId });
    await proposeArrival(work, ports.itemStore, { centre, unitId, fixes });
    return { latestAt: latest.at };
  });

const fixOf = (unitId: string, report: PositionReport, recordedAt: number): UnitPosition => {
  const { position, deviceAt, clockOffsetMilliseconds, accuracyMeters, headingDegrees, speedMetersPerSecond } = report;
  const told = { source: 'crew' as const, ...(deviceAt !== undefined && { deviceAt }), ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }) };
  return {
    unitId,
    position: toWgs84(position),
    at: happenedAt(told, recordedAt).at,
    ...(accuracyMeters !== undefined && { accuracyMeters }),
    ...(headingDegrees !== undefined && { headingDegrees }),
    ...(speedMetersPerSecond !== undefined && { speedMetersPerSecond }),
    source: 'crew',
  };
};

export const handler = create({ centres, clock, itemStore });
