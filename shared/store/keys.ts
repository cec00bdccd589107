import type { LogKind } from '#shared/domain/lifecycle.ts';
import type { ItemKey } from '#shared/ports/item-store.ts';

/** Versions sort as text up to this many digits: more events than any log ever has. */
const VERSION_DIGITS = 8;
/** Epoch milliseconds sort as text until the year 2286. */
const TIME_DIGITS = 13;

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** A log with its snapshot: all of one entity, so that its changes keep their order. */
export const logPartition = (centre: string, kind: LogKind, id: string): string => `${centre}/${kind}#${id}`;

/** What every sort key of a log's entries begins with. */
export const ENTRY_PREFIX = 'event#';

/** One entry of a log. */
export const entryKey = (centre: string, kind: LogKind, { id, version }: { readonly id: string; readonly version: number }): ItemKey => ({
  pk: logPartition(centre, kind, id),
  sk: `${ENTRY_PREFIX}${padded(version, VERSION_DIGITS)}`,
});

/** The sort key of every snapshot. */
export const SNAPSHOT_SORT_KEY = 'state';

/** The folded state of a log. */
export const snapshotKey = (centre: string, kind: LogKind, id: string): ItemKey => ({ pk: logPartition(centre, kind, id), sk: SNAPSHOT_SORT_KEY });

/** The first answer to a command. */
export const commandKey = (centre: string, commandId: string): ItemKey => ({ pk: `${centre}/command#${commandId}`, sk: 'answer' });

/** All that is sealed of one person. */
export const personPartition = (centre: string, personId: string): string => `${centre}/person#${personId}`;

/** What every sort key of a person's sealed items begins with. */
export const SEALED_PREFIX = 'vault#';

/** One sealed item of a person. */
export const sealedKey = (centre: string, personId: string, itemId: string): ItemKey => ({ pk: personPartition(centre, personId), sk: `${SEALED_PREFIX}${itemId}` });

/** A person's wrapped key, where keys are kept in the table. */
export const wrappedKeyKey = (centre: string, personId: string): ItemKey => ({ pk: personPartition(centre, personId), sk: 'key' });

/** One look at a person's data. */
export const accessKey = (centre: string, personId: string, { at, id }: { readonly at: number; readonly id: string }): ItemKey => ({
  pk: `${centre}/access#${personId}`,
  sk: `${padded(at, TIME_DIGITS)}#${id}`,
});

/** Held by a patient's one live transfer, in the patient's own partition. */
export const liveTransferKey = (centre: string, patientId: string): ItemKey => ({ pk: logPartition(centre, 'patient', patientId), sk: 'live-transfer' });

/** Which events of a telephone system's bridge were taken. */
export const bridgeKey = (centre: string, bridge: string): ItemKey => ({ pk: `${centre}/bridge#${bridge}`, sk: 'heard' });

/** The fingerprint of the number that a call came from, for as long as its caller may be known again. */
export const callFingerprintKey = (centre: string, callId: string): ItemKey => ({ pk: logPartition(centre, 'call', callId), sk: 'fingerprint' });

/** The recent calls from one number, by its fingerprint. */
export const callerPartition = (centre: string, fingerprint: string): string => `${centre}/caller#${fingerprint}`;

/** One recent call from a number. */
export const callerCallKey = (centre: string, fingerprint: string, { at, callId }: { readonly at: number; readonly callId: string }): ItemKey => ({
  pk: callerPartition(centre, fingerprint),
  sk: `${padded(at, TIME_DIGITS)}#${callId}`,
});

/** What the handset of a number said before its call rang, by the number's fingerprint. */
export const earlyPositionsPartition = (centre: string, fingerprint: string): string => `${centre}/early-positions#${fingerprint}`;

/** One such word, by its hash. */
export const earlyPositionKey = (centre: string, fingerprint: string, word: string): ItemKey => ({ pk: earlyPositionsPartition(centre, fingerprint), sk: word });

/** A link that asks a caller for the place, by its token's hash. */
export const locationLinkKey = (centre: string, hash: string): ItemKey => ({ pk: `${centre}/location-link#${hash}`, sk: 'link' });

/** A household on file. */
export const householdKey = (centre: string, householdId: string): ItemKey => ({ pk: `${centre}/household#${householdId}`, sk: 'record' });

/** The households listed under a number's fingerprint, or a cell's. */
export const householdIndexPartition = (centre: string, entry: string): string => `${centre}/household-${entry}`;

/** One household listed there, for the sake of one person. */
export const householdIndexKey = (centre: string, entry: string, { householdId, personId }: { readonly householdId: string; readonly personId: string }): ItemKey => ({
  pk: householdIndexPartition(centre, entry),
  sk: `${householdId}#${personId}`,
});

/** What every name begins with of an item by which a person can be found, in the person's own partition. */
export const POINTER_PREFIX = 'pointer#';

/** The name of one such item. */
export const pointerKey = (centre: string, personId: string, name: string): ItemKey => ({ pk: personPartition(centre, personId), sk: `${POINTER_PREFIX}${name}` });

/** The seat that a telephone stands at. */
export const extensionKey = (centre: string, extension: string): ItemKey => ({ pk: `${centre}/extension#${extension}`, sk: 'seat' });

/** The unit that a member of a crew signed in on last. */
export const crewMemberKey = (centre: string, memberId: string): ItemKey => ({ pk: `${centre}/crew-member#${memberId}`, sk: 'unit' });

/** Where a unit was last seen. */
export const positionKey = (centre: string, unitId: string): ItemKey => ({ pk: `${centre}/position#${unitId}`, sk: 'latest' });

/** What a user of the room has before them. */
export const presenceKey = (centre: string, id: string): ItemKey => ({ pk: `${centre}/presence#${id}`, sk: 'latest' });

/** What every sort key of a unit's track begins with. */
export const TRACK_PREFIX = 'track#';

/** A batch of a unit's fixes, by its first fix's time; the command that brought it keeps two of one time apart. */
export const trackKey = (centre: string, unitId: string, { at, commandId }: { readonly at: number; readonly commandId: string }): ItemKey => ({
  pk: `${centre}/position#${unitId}`,
  sk: `${TRACK_PREFIX}${padded(at, TIME_DIGITS)}#${commandId}`,
});

/** A ticket that opens one socket once. It stands under no centre: whoever shows it has not said yet where they belong. */
export const socketTicketKey = (ticket: string): ItemKey => ({ pk: `-/socket-ticket#${ticket}`, sk: 'ticket' });

/** The open sockets of a centre, which its screens are told through. */
export const socketsPartition = (centre: string): string => `${centre}/sockets`;

/** One open socket. */
export const socketKey = (centre: string, connectionId: string): ItemKey => ({ pk: socketsPartition(centre), sk: connectionId });

/** The devices of a centre that asked for pushes. */
export const pushSubscriptionsPartition = (centre: string): string => `${centre}/push-subscriptions`;

/** One device that asked for pushes. */
export const pushSubscriptionKey = (centre: string, device: string): ItemKey => ({ pk: pushSubscriptionsPartition(centre), sk: device });

/** What every partition of the figures' rows holds between the centre and the day. */
const STATISTICS = 'statistics';

/** The figures' rows of a UTC day (yyyy-mm-dd) by what they count: a read model, made of the logs. */
export const figuresPartition = (centre: string, day: string): string => `${centre}/${STATISTICS}#${day}`;

/** One row of the figures. */
export const figureRowKey = (centre: string, day: string, { kind, id }: { readonly kind: string; readonly id: string }): ItemKey => ({ pk: figuresPartition(centre, day), sk: `${kind}#${id}` });

/** Whether an item is a row of the figures. */
export const isFigureRow = ({ pk }: ItemKey): boolean => pk.includes(`/${STATISTICS}#`);

/** Index i1: everything live at a centre. */
export const boardPartition = (centre: string): string => `${centre}/board`;

/** Index i2: the logs of one kind that began on a UTC day (yyyy-mm-dd). */
export const dayPartition = (centre: string, kind: LogKind, day: string): string => `${centre}/${kind}s#${day}`;

/** The sort key within a day. */
export const daySortKey = (firstRecordedAt: number, id: string): string => `${padded(firstRecordedAt, TIME_DIGITS)}#${id}`;

/** The centre that a key belongs to: it stands first in every partition. */
export const centreOfKey = ({ pk }: ItemKey): string => pk.slice(0, pk.indexOf('/'));
