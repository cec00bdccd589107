import type { CallEvent } from '#events/call.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import type { LinkSending, LinkTrouble, LocationConsent, LocationLink } from '#shared/schemas/location-link.ts';
import { CommandRefused } from '../command-refused.ts';
import type { KnownCall } from './call.ts';

/** A short message takes some seconds, and a second one before it has come only confuses: our own rule. */
const ASK_AGAIN_AFTER_MILLISECONDS = 30_000;

/** A link that is to go out, and when it would be asked, epoch milliseconds. */
export interface LocationAsking {
  readonly linkId: string;
  readonly expiresAt: number;
  readonly at: number;
}

/** Asks a caller's telephone for its place. @throws CommandRefused where no number is known, where no help is under way any more, and shortly after the last time */
export const askLocation = ({ linkId, expiresAt, at }: LocationAsking, call: KnownCall): readonly CallEvent[] => {
  if (call.locationLinks?.some((link) => link.linkId === linkId)) return [];
  if (!call.caller) throw new CommandRefused('Cannot ask for the place: the number of the caller is not known');
  if (call.status === 'finished' && !('incidentId' in call.outcome)) throw new CommandRefused(`Cannot ask for the place: the call is finished as "${call.outcome.kind}"`);
  const last = call.locationLinks?.at(-1);
  const isOnItsWay = last !== undefined && last.sending !== 'failed' && last.answeredAt === undefined && at - last.askedAt < ASK_AGAIN_AFTER_MILLISECONDS;
  if (isOnItsWay) throw new CommandRefused(`Cannot ask for the place: it was asked ${Math.max(0, Math.round((at - last.askedAt) / 1000))} s ago`, { link: last });
  return [{ type: 'CallerLocationAsked', data: { linkId, expiresAt } }];
};

/** Keeps whether the short message was taken, once. */
export const noteLinkSent = ({ linkId, outcome }: { readonly linkId: string; readonly outcome: LinkSending }, call: KnownCall): readonly CallEvent[] =>
  linkOf(call, linkId)?.sending === undefined ? [{ type: 'LocationLinkSent', data: { linkId, outcome } }] : [];

/** Keeps that the caller opened the link and gave no place; the link stays good, for people think again. */
export const noteLinkTrouble = ({ linkId, trouble }: { readonly linkId: string; readonly trouble: LinkTrouble }, call: KnownCall): readonly CallEvent[] => {
  const link = linkOf(call, linkId);
  return link?.trouble === trouble || link?.answeredAt !== undefined ? [] : [{ type: 'CallerLocationWithheld', data: { linkId, trouble } }];
};

/** Adds a word on where the caller is; the same word counts once. */
export const locate = ({ position, consent }: { readonly position: CallerPosition; readonly consent?: LocationConsent | undefined }, call: KnownCall): readonly CallEvent[] => {
  const isKnown = call.positions.some(({ source, measuredAt }) => source === position.source && measuredAt === position.measuredAt);
  return isKnown ? [] : [{ type: 'CallerLocated', data: { position, ...(consent && { consent }) } }];
};

const linkOf = (call: KnownCall, linkId: string): LocationLink | undefined => call.locationLinks?.find((link) => link.linkId === linkId);
