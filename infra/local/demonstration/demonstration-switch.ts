import * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import { problem } from '#shared/api/problem.ts';
import { problemOfError } from '#shared/middleware/problem-of-error.ts';
import type { RequestListener } from '../http-gateway.ts';
import { isDeveloperToken, type LocalIdentity } from '../identity.ts';
import { readBody } from '../read-body.ts';
import { respond, respondProblem } from '../respond.ts';
import type { Demonstration } from './demonstration.ts';

const MOST_BYTES = 4096;

/** Switches the demonstration, by whoever has the developer's token. */
export const SwitchRequest = z.strictObject({ token: z.string(), on: z.boolean() });

/** `GET` and `POST /local/demonstration`: whether simulated people are about, and the switch. It exists here alone. */
export const demonstrationSwitch = (identity: LocalIdentity, demonstration: Demonstration): RequestListener => {
  const tell = (response: Parameters<RequestListener>[1]): void => {
    respond(response, { statusCode: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify({ on: demonstration.isOn() }) });
  };
  return async (request, response) => {
    try {
      if (request.method === 'POST') {
        const body = await readBody(request, MOST_BYTES);
        if (body === undefined) { respondProblem(response, problem('too-large'), { connection: 'close' }); return; }
        const parsed = SwitchRequest.safeParse(parseJsonText(body.toString('utf8')));
        if (!parsed.success) throw new InvalidRequest(fieldErrors(parsed.error));
        if (!isDeveloperToken(identity, parsed.data.token)) { respondProblem(response, problem('not-signed-in', "Cannot switch the demonstration: this is not the data folder's developer token")); return; }
        if (parsed.data.on) demonstration.start();
        else await demonstration.stop();
      }
      tell(response);
    } catch (error) {
      respondProblem(response, problemOfError(error));
    }
  };
};
