import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre, FleetUnit } from '#shared/schemas/centre.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { snapshotKey } from '#shared/store/keys.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly clock: Clock;
}

const goOnDuty = (ports: Ports, centre: string, { id, stationId }: FleetUnit): Promise<void> =>
  executeCommand(
    ports,
    { centre, commandId: newId(ports.clock.now()), name: 'set-unit-state', body: { unitId: id, change: { to: 'onDuty' } }, by: 'local-host', source: 'system' },
    async (work) => {
      const { state } = await work.load(unitLifecycle, id);
      work.append(unitLifecycle, id, decideUnit({ type: 'GoOnDuty', stationId }, state));
    },
  );

/**
 * Brings every ambulance of which nothing was ever recorded on duty at its home station, so that a newcomer meets a
 * county at work and not an empty one. @returns how many there were.
 */
export const bringFleetOnDuty = async (ports: Ports, { settings, units }: Centre): Promise<number> => {
  let count = 0;
  for (const unit of units) {
    if (await ports.itemStore.get(snapshotKey(settings.name, 'unit', unit.id))) continue;
    await goOnDuty(ports, settings.name, unit);
    count += 1;
  }
  return count;
};
