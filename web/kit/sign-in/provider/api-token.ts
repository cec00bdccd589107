import type { Role } from '#shared/schemas/caller.ts';
import { isRecord } from '#shared/schemas/is-record.ts';

/** A provider's token that the API takes, and when it ends, epoch milliseconds by this device's clock. */
export interface ApiToken {
  readonly accessToken: string;
  readonly expiresAt: number;
}

/** The screens that people sign in to, each for itself: one browser may be a console and, for a try, a crew's phone. All but the console are named for their role. */
export type Screen = 'console' | Role;

/** The part of a browser's storage that keeping a token needs. */
export type TokenStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Under which name a screen's token lies, for the windows that hear of its change. */
export const apiTokenKey = (screen: Screen): string => `yike.api-token.${screen}`;

/** Reads what was kept, from the store or another window's word; nothing when it is no token. Without a schema, which weighs more than a small screen. */
export const readApiToken = (text: string | null): ApiToken | undefined => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { accessToken, expiresAt } = kept;
    return typeof accessToken === 'string' && typeof expiresAt === 'number' ? { accessToken, expiresAt } : undefined;
  } catch {
    return undefined;
  }
};

/** The token that a screen's person signed in with, where a provider gave one. */
export const keptApiToken = (store: TokenStore, screen: Screen): ApiToken | undefined => readApiToken(store.getItem(apiTokenKey(screen)));

/** Keeps a token for the next time the screen opens, and for its other windows. */
export const keepApiToken = (store: TokenStore, screen: Screen, { accessToken, expiresAt }: ApiToken): void =>
  store.setItem(apiTokenKey(screen), JSON.stringify({ accessToken, expiresAt }));

/** Forgets it, on signing out. */
export const forgetApiToken = (store: TokenStore, screen: Screen): void => store.removeItem(apiTokenKey(screen));
