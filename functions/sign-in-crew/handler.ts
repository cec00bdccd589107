import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { claimCrew } from '#shared/decisions/claim-crew.ts';
import { takeRunsOver } from '#shared/decisions/take-runs-over.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { shiftOf } from '#shared/domain/roster/crew-of-hour.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { Shift } from '#shared/schemas/roster.ts';
import { happenedAt } from '#shared/store/happened-at.ts';
import { readRosterDay } from '#shared/store/read-roster.ts';
import { toldAt } from '#shared/store/told-at.ts';
import type * as z from 'zod';
import type { SignInCrewRequest } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Signs a crew in on its unit, which goes on duty with it; where another crew is on a run, the run goes on with the new one. */
export const create = (ports: Ports) =>
  commandHandler('sign-in-crew', ports, async ({ params: { centre: name, unitId }, body, caller }, work) => {
    const centre = await centreOf(ports.centres, name);
    const home = fleetUnitOf(centre, unitId).stationId;
    const at = work.context.recordedAt;
    const shift = shiftOf(await readRosterDay(ports.itemStore, name, at), { unitId, at });
    const stationId = shift?.stationId ?? home;
    refuseForeignUnit(caller, { unitId, stationId });
    const { state: before } = await work.load(unitLifecycle, unitId);
    const crew = crewOf(body, caller, shift);
    const told = toldAt(body);
    const events = decideUnit({ type: 'SignInCrew', at: happenedAt({ source: work.context.source, ...told }, at).at, stationId, crew, beside: body.beside }, before);
    if (events.length > 0) await claimCrew({ itemStore: ports.itemStore, work }, { unitId, memberIds: crew.memberIds });
    const after = work.append(unitLifecycle, unitId, events, told);
    for (const event of events) if (event.type === 'CrewHandedOver') await takeRunsOver(work, { unit: after, ...event.data }, told);
    const { version } = await work.load(unitLifecycle, unitId);
    return { id: unitId, version, crew: after.status !== 'offDuty' && after.crew ? { level: after.crew.level, memberIds: after.crew.memberIds } : crew };
  });

/** @throws InvalidRequest where neither the request nor the roster says who, or at what level */
const crewOf = ({ memberIds, level }: z.infer<typeof SignInCrewRequest>, caller: Caller, shift: Shift | undefined): Crew => {
  const who = memberIds ?? (caller.role === 'crew' ? [caller.userId] : shift?.memberIds);
  if (who === undefined) throw new InvalidRequest([{ field: 'memberIds', message: 'is missing, and no roster names the crew' }]);
  const what = level ?? shift?.level;
  if (what === undefined) throw new InvalidRequest([{ field: 'level', message: 'is missing, and no roster names the crew' }]);
  return { level: what, memberIds: who };
};

export const handler = create({ centres, clock, itemStore });
