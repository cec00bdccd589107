import { createHmac } from 'node:crypto';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { secrets } from '#ports/secrets';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { tellPlace } from '#shared/decisions/tell-place.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { LinkGone } from '#shared/domain/location/link-gone.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { toWgs84 } from '#shared/geo/datum.ts';
import { linkHandler } from '#shared/middleware/link-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { findLink, useLinkUp, type FoundLink } from '#shared/store/location-links.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import type * as z from 'zod';
import type { SubmitCallerLocationRequest } from './schema.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly secrets: Secrets;
}

/** Takes what a caller answers to a link, as one more word on where they are. A repeat of the same answer gets the first one's. */
export const create = (ports: Ports) =>
  linkHandler('submit-caller-location', ports, async ({ params: { centre }, body: { token, answer } }) => {
    const found = await findLink(ports.itemStore, centre, token);
    if (!found) throw new NotFound('link', 'that was opened');
    // Keyed, for the answer holds a place, and a plain hash of it could be tried out.
    const key = await ports.secrets.derive(centre, 'location-link');
    const commandId = `link-${createHmac('sha256', key).update(canonicalJson([found.link.linkId, answer])).digest('hex')}`;
    const command = { centre, commandId, name: 'submit-caller-location', body: null, by: 'caller', source: 'telephony' as const };
    return executeCommand(ports, command, async (work) => {
      refuseGone(await findLink(ports.itemStore, centre, token), work.context.recordedAt);
      return answer.kind === 'place' ? takePlace(work, found, answer) : takeTrouble(work, found, answer);
    });
  });

type Answer = z.infer<typeof SubmitCallerLocationRequest>['answer'];

const refuseGone = (found: FoundLink | undefined, now: number): void => {
  if (!found || now >= found.link.expiresAt) throw new LinkGone('link-expired');
  if (found.link.usedAt !== undefined) throw new LinkGone('link-used');
};

const takePlace = async (work: UnitOfWork, found: FoundLink, answer: Extract<Answer, { kind: 'place' }>) => {
  const { callId, linkId } = found.link;
  useLinkUp(work, found);
  await tellPlace(work, callId, { position: positionOf(answer, work.context.recordedAt), consent: { linkId, at: work.context.recordedAt } });
  return { taken: 'place' as const };
};

const takeTrouble = async (work: UnitOfWork, { link: { callId, linkId } }: FoundLink, { trouble }: Extract<Answer, { kind: 'trouble' }>) => {
  const call = await loadKnown(work, callLifecycle, callId);
  work.append(callLifecycle, callId, decideCall({ type: 'NoteLinkTrouble', linkId, trouble }, call));
  return { taken: 'trouble' as const };
};

/** A telephone that says it measured in the future has a wrong clock: the place counts as measured now. */
const positionOf = ({ position, accuracyMeters, measuredAt, clockOffsetMilliseconds }: Extract<Answer, { kind: 'place' }>, now: number): CallerPosition => ({
  source: 'link',
  position: toWgs84(position),
  accuracyMeters,
  measuredAt: Math.min(now, measuredAt + clockOffsetMilliseconds),
});

export const handler = create({ clock, itemStore, secrets });
