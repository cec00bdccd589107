import * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import { problem } from '#shared/api/problem.ts';
import { problemOfError } from '#shared/middleware/problem-of-error.ts';
import { Role } from '#shared/schemas/caller.ts';
import { CentreName, Identifier } from '#shared/schemas/identifier.ts';
import type { RequestListener } from './http-gateway.ts';
import { isDeveloperToken, type LocalIdentity } from './identity.ts';
import { readBody } from './read-body.ts';
import { respond, respondProblem } from './respond.ts';

const MOST_SIGN_IN_BYTES = 4096;

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

const parse = (text: string): SignInRequest => {
  const parsed = SignInRequest.safeParse(parseJsonText(text));
  if (!parsed.success) throw new InvalidRequest(fieldErrors(parsed.error));
  return parsed.data;
};

/** `POST /local/sign-in`: stands where Cognito's sign-in stands on AWS. It exists here alone. */
export const signIn = (identity: LocalIdentity, hostCentre: string): RequestListener => async (request, response) => {
  try {
    const body = await readBody(request, MOST_SIGN_IN_BYTES);
    if (body === undefined) { respondProblem(response, problem('too-large'), { connection: 'close' }); return; }
    const { token, role, centre = hostCentre, user = `${role}-1`, county, unit, station, facility, responder } = parse(body.toString('utf8'));
    if (!isDeveloperToken(identity, token)) { respondProblem(response, problem('not-signed-in', "Cannot sign in: this is not the data folder's developer token")); return; }
    const accessToken = await identity.sign({ userId: user, role, centre, countyId: county, unitId: unit, stationId: station, facilityId: facility, responderId: responder });
    const answer: SignInResponse = { accessToken };
    respond(response, { statusCode: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(answer) });
  } catch (error) {
    respondProblem(response, problemOfError(error));
  }
};
