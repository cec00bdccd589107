import * as z from 'zod';
import { Role } from '#shared/schemas/caller.ts';
import { CentreName, Identifier } from '#shared/schemas/identifier.ts';
import { developerRequest } from './developer-request.ts';
import type { RequestListener } from './http-gateway.ts';
import type { LocalIdentity } from './identity.ts';

/** Signing in with the developer's token as whoever one wants to be. */
export const SignInRequest = z.strictObject({
  token: z.string(),
  role: Role,
  /** Another centre than the host's own. */
  centre: CentreName.optional(),
  user: Identifier.optional(),
  county: Identifier.optional(),
  unit: Identifier.optional(),
  station: Identifier.optional(),
  facility: Identifier.optional(),
  responder: Identifier.optional(),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

/** A token for the header "authorization: Bearer …". */
export const SignInResponse = z.strictObject({ accessToken: z.string() });
export type SignInResponse = z.infer<typeof SignInResponse>;

/** `POST /local/sign-in`: stands where Cognito's sign-in stands on AWS. It exists here alone. */
export const signIn = (identity: LocalIdentity, hostCentre: string): RequestListener =>
  developerRequest(identity, {
    schema: SignInRequest,
    action: 'sign in',
    answer: async ({ role, centre = hostCentre, user = `${role}-1`, county, unit, station, facility, responder }): Promise<SignInResponse> => ({
      accessToken: await identity.sign({ userId: user, role, centre, countyId: county, unitId: unit, stationId: station, facilityId: facility, responderId: responder }),
    }),
  });
