import * as z from 'zod';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { Caller, Role } from '#shared/schemas/caller.ts';

/** Claims of a verified token. API Gateway hands every one over as text, our tests and host as they are. */
export type Claims = Readonly<Record<string, unknown>>;

/** API Gateway writes a claim that is a list as "[a b]". */
const groupsOf = (claim: unknown): readonly string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim.replace(/^\[|\]$/g, '').split(/[\s,]+/).filter((group) => group !== '');
};

/** A claim that binds nothing is left out or empty. */
const optionalText = (claim: unknown): string | undefined => (typeof claim === 'string' && claim !== '' ? claim : undefined);

/**
 * Who is asking. A user of several groups acts by the first one that is allowed here.
 * @throws Forbidden when no group is allowed, or the token binds the user to no centre.
 */
export const callerFromClaims = (claims: Claims, allowed: readonly Role[]): Caller => {
  const groups = groupsOf(claims['cognito:groups']);
  const role = groups.map((group) => Role.safeParse(group).data).find((one) => one !== undefined && allowed.includes(one));
  if (role === undefined) {
    throw new Forbidden(`Cannot act here as "${groups.join(', ') || 'nobody'}": it takes one of ${allowed.join(', ')}`);
  }
  const caller = Caller.safeParse({
    userId: claims['sub'],
    role,
    centre: claims['custom:centre'],
    countyId: optionalText(claims['custom:county']),
    unitId: optionalText(claims['custom:unit']),
    stationId: optionalText(claims['custom:station']),
    facilityId: optionalText(claims['custom:facility']),
    responderId: optionalText(claims['custom:responder']),
  });
  if (!caller.success) throw new Forbidden(`Cannot act: the token's claims are not usable (${z.prettifyError(caller.error)})`);
  return caller.data;
};
