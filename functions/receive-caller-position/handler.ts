import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { secrets } from '#ports/secrets';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { addPosition } from '#shared/decisions/add-position.ts';
import { readAmlForm } from '#shared/domain/location/aml-form.ts';
import { readAmlSms } from '#shared/domain/location/aml-sms.ts';
import { signedHandler, type SignedPorts } from '#shared/middleware/signed-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import { callerFingerprint } from '#shared/store/caller-fingerprints.ts';
import { lastCallOf } from '#shared/store/calls-of-caller.ts';
import { keepEarlyPosition } from '#shared/store/early-positions.ts';
import type * as z from 'zod';
import type { ReceiveCallerPositionRequest } from './schema.ts';

interface Ports extends SignedPorts {
  readonly itemStore: ItemStore;
}

/**
 * Adds what a handset says of its place to its number's latest call, and keeps it for the ring that may only be coming:
 * kept first and looked for after, as a ring does the other way round, so that whichever is later joins the two.
 */
export const create = (ports: Ports) =>
  signedHandler('receive-caller-position', { ports, purposeOf: ({ bridge = '' }) => `bridge/${bridge}` }, async ({ params: { centre, bridge }, body: { message } }) => {
    const { number, position } = read(message);
    const fingerprint = await callerFingerprint(ports.secrets, centre, number);
    await keepEarlyPosition(ports.itemStore, centre, { fingerprint, position, now: ports.clock.now() });
    const callId = await lastCallOf(ports.itemStore, centre, fingerprint);
    if (callId === undefined) return {};
    await addPosition(ports, { centre, bridge, callId, position });
    return { callId };
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
