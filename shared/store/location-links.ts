import { createHash, createHmac } from 'node:crypto';
import * as z from 'zod';
import type { Item, ItemStore } from '#shared/ports/item-store.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { locationLinkKey } from './keys.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What stands behind a link: whose call it asks about, until when (epoch milliseconds), and whether it was used. */
export const KeptLink = z.strictObject({ linkId: Identifier, callId: Identifier, expiresAt: z.number().int(), usedAt: z.number().optional() });
export type KeptLink = z.infer<typeof KeptLink>;

/** A link as it was found. */
export interface FoundLink {
  readonly link: KeptLink;
  readonly item: Item;
}

/** 128 bits: nobody meets a token by trying. */
const TOKEN_DIGITS = 32;
/** For so long after its end a link still says that it is over, rather than that it never was. */
const TELLS_OF_ITS_END_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The token in a link: it follows from the centre's key and the link's id, so that it stands nowhere, and nobody without the key has it. */
export const tokenOfLink = async (secrets: Secrets, centre: string, linkId: string): Promise<string> =>
  createHmac('sha256', await secrets.derive(centre, 'location-link')).update(linkId).digest('hex').slice(0, TOKEN_DIGITS);

const keyOf = (centre: string, token: string) => locationLinkKey(centre, createHash('sha256').update(token).digest('hex'));

/** Keeps a link under its token's hash, as part of a decision. */
export const keepLink = (work: UnitOfWork, token: string, link: KeptLink): void =>
  work.put({ ...keyOf(work.centre, token), version: 1, body: JSON.stringify(link), expiresAt: link.expiresAt + TELLS_OF_ITS_END_MILLISECONDS });

/** The link of a token; nothing where there never was one, or it ended long ago. */
export const findLink = async (store: ItemStore, centre: string, token: string): Promise<FoundLink | undefined> => {
  const item = await store.get(keyOf(centre, token));
  return item && { item, link: KeptLink.parse(JSON.parse(item.body)) };
};

/** Uses a link up, as part of a decision: of two who hold it, one gives a place. */
export const useLinkUp = (work: UnitOfWork, { item, link }: FoundLink): void =>
  work.put({ ...item, version: item.version + 1, body: JSON.stringify({ ...link, usedAt: work.context.recordedAt }) }, { version: item.version });
