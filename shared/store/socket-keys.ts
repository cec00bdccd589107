import type { ItemKey } from '#shared/ports/item-store.ts';

/** A ticket that opens one socket once. */
export const socketTicketKey = (ticket: string): ItemKey => ({ pk: `socket-ticket#${ticket}`, sk: 'ticket' });

/** The open sockets of a centre, which live screens are told through. */
export const socketsPartition = (centre: string): string => `${centre}#sockets`;

/** One open socket. */
export const socketKey = (centre: string, connectionId: string): ItemKey => ({ pk: socketsPartition(centre), sk: connectionId });
