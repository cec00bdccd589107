import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { breakDown } from '#shared/decisions/break-down.ts';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { decideUnit, type UnitCommand } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { UnitStateChange } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Says what a unit does outside its runs; out of service on a run is a breakdown, which puts its incidents back to waiting. */
export const create = (ports: Ports) =>
  commandHandler('set-unit-state', ports, async ({ params: { centre: name, unitId }, body: { change }, caller }, work) => {
    const centre = await centreOf(ports.centres, name);
    const { stationId } = fleetUnitOf(centre, unitId);
    refuseForeignUnit(caller, { unitId, stationId });
    refuseUnknownStation(centre, change);
    if (change.to === 'outOfService') await breakDown(work, unitId);
    const { state } = await work.load(unitLifecycle, unitId);
    work.append(unitLifecycle, unitId, decideUnit(commandOf(change, stationId), state));
    return moved(work, unitLifecycle, unitId);
  });

const commandOf = (change: UnitStateChange, homeStationId: string): UnitCommand => {
  switch (change.to) {
    case 'onDuty':
      return { type: 'GoOnDuty', stationId: homeStationId };
    case 'offDuty':
      return { type: 'GoOffDuty' };
    case 'outOfService':
      return { type: 'GoOutOfService', reason: change.reason };
    case 'inService':
      return { type: 'ComeBackIntoService' };
    case 'movingUp':
      return { type: 'MoveUp', stationId: change.stationId };
    case 'atStation':
      return { type: 'ReturnToStation', stationId: change.stationId };
  }
};

const refuseUnknownStation = (centre: Centre, change: UnitStateChange): void => {
  if (!('stationId' in change) || change.stationId === undefined) return;
  if (!centre.stations.some((station) => station.id === change.stationId)) throw new NotFound('station', change.stationId);
};

export const handler = create({ centres, clock, itemStore });
