import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { backfillOrder } from '#shared/decisions/backfill-order.ts';
import { centreOf, facilityOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { alarmOfBackfill } from '#shared/decisions/hold-backfill.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { BackfilledOrder } from '#shared/schemas/backfill.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type { BackfillResult } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Enters orders that were given by telephone while the line was down, the earliest first, each in a transaction of its own: one that cannot be entered keeps none of the others back. */
export const create = (ports: Ports) =>
  httpHandler('backfill-orders', routes['backfill-orders'], async ({ params, body: { commandId, orders }, caller }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const results = new Map<string, BackfillResult>();
    const inTime = [...orders].sort((one, other) => one.orderedAt - other.orderedAt || one.orderId.localeCompare(other.orderId));
    for (const order of inTime) results.set(order.orderId, await enter(ports, centre, { order, commandId: `${commandId}/${order.orderId}`, by: caller.userId }));
    return { results: orders.flatMap(({ orderId }) => results.get(orderId) ?? []) };
  });

interface Entering {
  readonly order: BackfilledOrder;
  readonly commandId: string;
  readonly by: string;
}

const enter = async (ports: Ports, centre: Centre, { order, commandId, by }: Entering): Promise<BackfillResult> => {
  const { orderId } = order;
  try {
    refuseUnknownFacilities(centre, order);
    const { stationId } = fleetUnitOf(centre, order.unitId);
    const command = { centre: centre.settings.name, commandId, name: 'backfill-orders', body: order, by, source: 'console' as const };
    const entered = await executeCommand(ports, command, async (work) => backfillOrder(work, ports.itemStore, { order, stationId }));
    if (entered.result === 'held') return { result: 'held', orderId, alarmId: alarmOfBackfill(orderId), conflicts: entered.conflicts };
    return { result: entered.result, orderId, assignmentId: orderId };
  } catch (error) {
    if (error instanceof NotFound || error instanceof CommandRefused) return { result: 'unknown', orderId, detail: error.message };
    throw error;
  }
};

const refuseUnknownFacilities = (centre: Centre, { destinationFacilityId, ending }: BackfilledOrder): void => {
  if (destinationFacilityId !== undefined) facilityOf(centre, destinationFacilityId);
  if (ending?.how !== 'completed' || ending.outcome.kind !== 'patients') return;
  for (const { outcome } of ending.outcome.patients) if (outcome.kind === 'transported') facilityOf(centre, outcome.facilityId);
};

export const handler = create({ centres, clock, itemStore });
