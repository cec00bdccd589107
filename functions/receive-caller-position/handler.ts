import { createHmac } from 'node:crypto';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { secrets } from '#ports/secrets';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { readAmlForm } from '#shared/domain/location/aml-form.ts';
import { readAmlSms } from '#shared/domain/location/aml-sms.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { signedHandler, type SignedPorts } from '#shared/middleware/signed-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import { callerFingerprint } from '#shared/store/caller-fingerprints.ts';
import { lastCallOf } from '#shared/store/calls-of-caller.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type * as z from 'zod';
import type { ReceiveCallerPositionRequest } from './schema.ts';

interface Ports extends SignedPorts {
  readonly itemStore: ItemStore;
}

/** Adds what a handset says of its place to its number's latest call. Where there is none yet, the bridge asks again. */
export const create = (ports: Ports) =>
  signedHandler('receive-caller-position', { ports, purposeOf: ({ bridge = '' }) => `bridge/${bridge}` }, async ({ params: { centre, bridge }, body: { message } }) => {
    const { number, position } = read(message);
    const callId = await lastCallOf(ports.itemStore, centre, await callerFingerprint(ports.secrets, centre, number));
    if (callId === undefined) throw new NotFound('recent call', 'of this number');
    const key = await ports.secrets.derive(centre, 'telephony-facts');
    const commandId = `position-${createHmac('sha256', key).update(canonicalJson([callId, position])).digest('hex')}`;
    const command = { centre, commandId, name: 'receive-caller-position', body: null, by: `bridge-${bridge}`, source: 'telephony' as const };
    return executeCommand(ports, command, async (work) => {
      const call = await loadKnown(work, callLifecycle, callId);
      work.append(callLifecycle, callId, decideCall({ type: 'Locate', position }, call));
      return { callId };
    });
  });

type Message = z.infer<typeof ReceiveCallerPositionRequest>['message'];

const read = (message: Message): { readonly number: string; readonly position: CallerPosition } => {
  const field = message.way === 'sms' ? 'message.text' : 'message.form';
  const { number, read } = message.way === 'sms' ? { number: message.from, read: readAmlSms(message.text) } : readAmlForm(message.form);
  if ('fault' in read) throw new InvalidRequest([{ field, message: read.fault }]);
  if (number === undefined) throw new InvalidRequest([{ field, message: 'its device_number is missing' }]);
  return { number, position: read.position };
};

export const handler = create({ clock, itemStore, secrets });
