import * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import { problem } from '#shared/api/problem.ts';
import { problemOfError } from '#shared/middleware/problem-of-error.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { RequestListener } from './http-gateway.ts';
import { isDeveloperToken, type LocalIdentity } from './identity.ts';
import { readBody } from './read-body.ts';
import { respond, respondProblem } from './respond.ts';

const MOST_BYTES = 4096;

/** The sender whose secret is asked for: a telephone bridge, or a feed of vehicles. */
export const SecretRequest = z.strictObject({ token: z.string(), sender: z.string().regex(/^(bridge|vehicle-feed)\/[\w-]{1,64}$/, 'not bridge/NAME or vehicle-feed/NAME') });
/** The secret in hexadecimal. */
export const SecretResponse = z.strictObject({ secret: z.string() });

/** `POST /local/secret`: tells who has the developer's token what `npm run secret` prints, so that a drill can ring as a telephone system does. It exists here alone. */
export const tellSecret = (identity: LocalIdentity, secrets: Secrets, centre: string): RequestListener => async (request, response) => {
  try {
    const body = await readBody(request, MOST_BYTES);
    if (body === undefined) { respondProblem(response, problem('too-large'), { connection: 'close' }); return; }
    const parsed = SecretRequest.safeParse(parseJsonText(body.toString('utf8')));
    if (!parsed.success) throw new InvalidRequest(fieldErrors(parsed.error));
    if (!isDeveloperToken(identity, parsed.data.token)) { respondProblem(response, problem('not-signed-in', "Cannot tell the secret: this is not the data folder's developer token")); return; }
    const secret = Buffer.from(await secrets.derive(centre, parsed.data.sender)).toString('hex');
    respond(response, { statusCode: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify({ secret }) });
  } catch (error) {
    respondProblem(response, problemOfError(error));
  }
};
