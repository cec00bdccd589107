import type * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import { problem } from '#shared/api/problem.ts';
import { problemOfError } from '#shared/middleware/problem-of-error.ts';
import type { RequestListener } from './http-gateway.ts';
import { isDeveloperToken, type LocalIdentity } from './identity.ts';
import { readBody } from './read-body.ts';
import { respondJson, respondProblem } from './respond.ts';

const MOST_BYTES = 4096;

/** What is asked with the developer's token, and how it is answered. */
export interface DeveloperRequest<Asked extends { readonly token: string }> {
  readonly schema: z.ZodType<Asked>;
  /** What a wrong token cannot do: the refusal begins with "Cannot" and this. */
  readonly action: string;
  /** The body of the answer. */
  readonly answer: (asked: Asked) => unknown;
}

/** Answers a small request in JSON of whoever has the data folder's developer token, and nobody else's. */
export const developerRequest = <Asked extends { readonly token: string }>(identity: LocalIdentity, { schema, action, answer }: DeveloperRequest<Asked>): RequestListener => async (request, response) => {
  try {
    const body = await readBody(request, MOST_BYTES);
    if (body === undefined) { respondProblem(response, problem('too-large'), { connection: 'close' }); return; }
    const parsed = schema.safeParse(parseJsonText(body.toString('utf8')));
    if (!parsed.success) throw new InvalidRequest(fieldErrors(parsed.error));
    if (!isDeveloperToken(identity, parsed.data.token)) { respondProblem(response, problem('not-signed-in', `Cannot ${action}: this is not the data folder's developer token`)); return; }
    respondJson(response, await answer(parsed.data));
  } catch (error) {
    respondProblem(response, problemOfError(error));
  }
};
