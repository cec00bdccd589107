import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { secrets } from '#ports/secrets';
import { sms } from '#ports/sms';
import { webAddress } from '#ports/web-address';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { callLifecycle, type KnownCall } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { mobileNumber } from '#shared/domain/location/mobile-number.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { Sms } from '#shared/ports/sms.ts';
import type { WebAddress } from '#shared/ports/web-address.ts';
import type { LinkSending } from '#shared/schemas/location-link.ts';
import { executeCommand, type Command } from '#shared/store/execute-command.ts';
import { keepLink, tokenOfLink } from '#shared/store/location-links.ts';
import { loadLog } from '#shared/store/log.ts';
import { newId } from '#shared/store/new-id.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { readPersonalData } from '#shared/store/vault.ts';
import { linkMessage } from './link-message.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
  readonly secrets: Secrets;
  readonly sms: Sms;
  readonly webAddress: WebAddress;
}

/**
 * Sends the caller of a call a link that asks for the place. It is written before it is sent and after: whoever repeats the
 * command after a crash in between sends the same link again, and one that went out is not sent twice.
 */
export const create = (ports: Ports) =>
  httpHandler('request-caller-location', routes['request-caller-location'], async ({ params: { centre, callId }, body: { commandId }, caller }) => {
    const { settings } = await centreOf(ports.centres, centre);
    const to = await mobileOf(ports, { centre, callId, by: caller.userId });
    const command: Command = { centre, commandId, name: 'request-caller-location', body: { callId }, by: caller.userId, source: 'console' };
    const asked = await executeCommand(ports, command, async (work) => ask(ports, work, { callId, lifetimeSeconds: settings.calls.locationLinkSeconds }));
    const text = linkMessage({ title: settings.title, origin: ports.webAddress.origin(), centre, token: await tokenOfLink(ports.secrets, centre, asked.linkId) });
    return { ...asked, sending: await sendOnce(ports, { command, callId, linkId: asked.linkId, message: { to, text } }) };
  });

/** The number of whoever rang, for a short message; the look is logged. @throws NotFound, CommandRefused where it is not known or takes none */
const mobileOf = async (ports: Ports, { centre, callId, by }: { readonly centre: string; readonly callId: string; readonly by: string }): Promise<string> => {
  const { state: call } = await loadLog(ports.itemStore, { centre, lifecycle: callLifecycle, id: callId });
  if (call.status === 'absent') throw new NotFound('call', callId);
  const said = call.caller && (await readPersonalData(ports, call.caller, { centre, by, why: `location link of call ${callId}` }));
  const telephone = said?.['telephone'];
  if (typeof telephone !== 'string') throw new CommandRefused('Cannot ask for the place: the number of the caller is not known');
  const to = mobileNumber(telephone);
  if (to === undefined) throw new CommandRefused('Cannot ask for the place: the number of the caller takes no short messages');
  return to;
};

const ask = async ({ secrets }: Ports, work: UnitOfWork, { callId, lifetimeSeconds }: { readonly callId: string; readonly lifetimeSeconds: number }) => {
  const at = work.context.recordedAt;
  const asked = { linkId: newId(at), expiresAt: at + lifetimeSeconds * 1000 };
  const call = await loadKnown(work, callLifecycle, callId);
  await refuseClosed(work, call);
  work.append(callLifecycle, callId, decideCall({ type: 'AskLocation', ...asked, at }, call));
  keepLink(work, await tokenOfLink(secrets, work.centre, asked.linkId), { ...asked, callId });
  return asked;
};

/** Once the incident is over nobody needs to know any more where the caller is. */
const refuseClosed = async (work: UnitOfWork, call: KnownCall): Promise<void> => {
  if (call.status !== 'finished' || !('incidentId' in call.outcome)) return;
  const incident = await loadKnown(work, incidentLifecycle, call.outcome.incidentId);
  if (incident.status === 'closed') throw new CommandRefused('Cannot ask for the place: the incident is closed');
};

interface ToSend {
  readonly command: Command;
  readonly callId: string;
  readonly linkId: string;
  readonly message: { readonly to: string; readonly text: string };
}

const sendOnce = async (ports: Ports, { command, callId, linkId, message }: ToSend): Promise<LinkSending> => {
  const { state: call } = await loadLog(ports.itemStore, { centre: command.centre, lifecycle: callLifecycle, id: callId });
  const known = call.status === 'absent' ? undefined : call.locationLinks?.find((link) => link.linkId === linkId)?.sending;
  if (known) return known;
  const outcome = await ports.sms.send(message).catch(() => 'failed' as const);
  await executeCommand(ports, { ...command, commandId: `sent-${linkId}`, body: { linkId } }, async (work) => {
    work.append(callLifecycle, callId, decideCall({ type: 'NoteLinkSent', linkId, outcome }, await loadKnown(work, callLifecycle, callId)));
    return null;
  });
  return outcome;
};

export const handler = create({ centres, clock, itemStore, personalKeys, secrets, sms, webAddress });
