import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { toldAt } from '#shared/store/told-at.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Signs members out of their unit; when the last one goes, the unit is off duty. A run is handed over and never left. */
export const create = (ports: Ports) =>
  commandHandler('sign-out-crew', ports, async ({ params, body, caller }, work) => {
    const { unitId } = params;
    const home = fleetUnitOf(await centreOf(ports.centres, params.centre), unitId).stationId;
    const { state: before } = await work.load(unitLifecycle, unitId);
    refuseForeignUnit(caller, { unitId, stationId: before.status === 'offDuty' ? home : before.stationId });
    // A phone that was out of reach may say this when the next crew has the unit: it speaks for its own alone.
    const memberIds = body.memberIds ?? (caller.role === 'crew' ? [caller.userId] : undefined);
    const unit = work.append(unitLifecycle, unitId, decideUnit({ type: 'SignOutCrew', memberIds, level: body.level }, before), toldAt(body));
    const { version } = await work.load(unitLifecycle, unitId);
    const crew = unit.status === 'offDuty' ? undefined : unit.crew;
    return { id: unitId, version, ...(crew && { crew: { level: crew.level, memberIds: crew.memberIds } }) };
  });

export const handler = create({ centres, clock, itemStore });
