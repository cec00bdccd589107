import type { Role } from '#shared/schemas/caller.ts';
import type { Bearer } from '#web/kit/sign-in/bearer.ts';
import { keptApiToken, type ApiToken, type TokenStore } from '#web/kit/sign-in/provider/api-token.ts';
import { providerBearer } from '#web/kit/sign-in/provider/provider-bearer.ts';
import { developerBearer } from '#web/kit/seat/developer-bearer.ts';
import { seatOfToken } from '#web/kit/seat/seat-at-start.ts';
import type { SignedIn } from '#web/kit/sign-in/sign-in.ts';
import { CONSOLE_ROLES } from './console-roles.ts';

/** Who sits at the console, in which of their roles, and whose token the questions carry. */
export interface ConsoleSeat extends SignedIn {
  readonly role: Role;
  readonly bearer: Bearer;
  /** The roles that the account may take here, where a provider vouches for it. */
  readonly roles?: readonly Role[];
}

/** The roles that a provider's token gives at the console, in the console's order. */
const rolesOf = (apiToken: ApiToken): readonly Role[] => CONSOLE_ROLES.filter((role) => 'seat' in seatOfToken(role, apiToken, undefined));

/** The seat of whoever is signed in at the provider, in the role that they had last where the account still has it. `otherRole` when the account has nothing to do at the console. */
export const providerSeat = (store: TokenStore, lastRole: string | undefined): ConsoleSeat | 'otherRole' | undefined => {
  const apiToken = keptApiToken(store, 'console');
  if (!apiToken) return undefined;
  const roles = rolesOf(apiToken);
  const role = roles.find((one) => one === lastRole) ?? roles[0];
  const start = role && seatOfToken(role, apiToken, undefined);
  if (!start || 'problem' in start) return 'otherRole';
  const { userId, centre, accessToken } = start.seat;
  return { userId, centre, accessToken, role: start.seat.role, roles, bearer: providerBearer('console', apiToken) };
};

/** The seat of whoever came with the developer's token. */
export const developerSeat = (signedIn: SignedIn, role: Role): ConsoleSeat => ({ ...signedIn, role, bearer: developerBearer({ ...signedIn, role }, (token) => ({ token, role })) });
