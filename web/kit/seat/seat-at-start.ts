import type { Role } from '#shared/schemas/caller.ts';
import { keptApiToken, type ApiToken, type TokenStore } from '../sign-in/provider/api-token.ts';
import { claimsOf, type TokenClaims } from '../sign-in/token-claims.ts';
import { bindingOf } from './binding.ts';
import { keptSeat, type Seat } from './kept-seat.ts';

/** Why somebody who is signed in at the provider has no seat at this screen. */
export type AccountProblem = 'otherRole' | 'unbound' | 'otherBinding';

/** Who sits at a screen that has just opened; a seat that a provider vouches for comes with the token. */
export type SeatAtStart = { readonly seat: Seat; readonly apiToken?: ApiToken } | { readonly problem: AccountProblem };

/** What a screen's address asks for, and whether the tab has a developer's token, which goes before all else. */
export interface StartOf {
  /** The unit, station or facility that the address names. */
  readonly asked: string | undefined;
  readonly hasDeveloperToken: boolean;
  readonly store: TokenStore;
}

const readClaims = (accessToken: string): TokenClaims | undefined => {
  try {
    return claimsOf(accessToken);
  } catch {
    return undefined;
  }
};

/** The seat that a provider's token gives at the screen of a role: a bound role sits where the token says and nowhere else. */
export const seatOfToken = (role: Role, apiToken: ApiToken, asked: string | undefined): SeatAtStart => {
  const { accessToken } = apiToken;
  const claims = readClaims(accessToken);
  if (!claims?.roles.includes(role)) return { problem: 'otherRole' };
  const { userId, centre } = claims;
  const kind = bindingOf(role);
  const binding = kind && claims.boundTo(kind);
  if (kind && binding === undefined) return { problem: 'unbound' };
  if (asked !== undefined && asked !== binding) return { problem: 'otherBinding' };
  return { seat: { accessToken, userId, centre, role, ...(binding !== undefined && { binding }) }, apiToken };
};

/** Who sits here already: by the provider's token, or as it was left. Nothing when somebody has to sign in first. */
export const seatAtStart = (role: Role, { asked, hasDeveloperToken, store }: StartOf): SeatAtStart | undefined => {
  const apiToken = hasDeveloperToken ? undefined : keptApiToken(store, role);
  if (apiToken) return seatOfToken(role, apiToken, asked);
  const kept = keptSeat(store, role);
  return kept && (asked === undefined || kept.binding === asked) ? { seat: kept } : undefined;
};
