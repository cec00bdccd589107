import { createHmac } from 'node:crypto';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { tellPlace } from './tell-place.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly secrets: Secrets;
}

/** Adds what a handset said of its place to a call, once, however often it is told. */
export const addPosition = async (
  ports: Ports,
  { centre, bridge, callId, position }: { readonly centre: string; readonly bridge: string; readonly callId: string; readonly position: CallerPosition },
): Promise<void> => {
  // Keyed, for a plain hash of a place could be tried out.
  const key = await ports.secrets.derive(centre, 'telephony-facts');
  const commandId = `position-${createHmac('sha256', key).update(canonicalJson([callId, position])).digest('hex')}`;
  const command = { centre, commandId, name: 'add-position', body: null, by: `bridge-${bridge}`, source: 'telephony' as const };
  await executeCommand(ports, command, async (work) => {
    await tellPlace(work, callId, { position });
    return null;
  });
};
