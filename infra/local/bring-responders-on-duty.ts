import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { snapshotKey } from '#shared/store/keys.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly clock: Clock;
}

/** Each takes two writes of a transaction's hundred. */
const MOST_AT_ONCE = 40;

/** Brings every village doctor of whom nothing was ever recorded on duty, as the fleet is. @returns how many there were */
export const bringRespondersOnDuty = async (ports: Ports, { settings, responders = [] }: Centre): Promise<number> => {
  const unheardOf: string[] = [];
  for (const { id } of responders) if (!(await ports.itemStore.get(snapshotKey(settings.name, 'responder', id)))) unheardOf.push(id);
  for (let from = 0; from < unheardOf.length; from += MOST_AT_ONCE) await goOnDuty(ports, settings.name, unheardOf.slice(from, from + MOST_AT_ONCE));
  return unheardOf.length;
};

const goOnDuty = async (ports: Ports, centre: string, responderIds: readonly string[]): Promise<void> =>
  executeCommand(
    ports,
    { centre, commandId: newId(ports.clock.now()), name: 'set-responder-duty', body: { responderIds, onDuty: true }, by: 'local-host', source: 'system' },
    async (work) => {
      for (const id of responderIds) {
        const { state } = await work.load(responderLifecycle, id);
        work.append(responderLifecycle, id, decideResponder({ type: 'GoOnDuty' }, state));
      }
    },
  );
