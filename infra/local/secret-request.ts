import * as z from 'zod';
import type { Secrets } from '#shared/ports/secrets.ts';
import { developerRequest } from './developer-request.ts';
import type { RequestListener } from './http-gateway.ts';
import type { LocalIdentity } from './identity.ts';

/** The sender whose secret is asked for: a telephone bridge, or a feed of vehicles. */
export const SecretRequest = z.strictObject({ token: z.string(), sender: z.string().regex(/^(bridge|vehicle-feed)\/[\w-]{1,64}$/, 'not bridge/NAME or vehicle-feed/NAME') });
/** The secret in hexadecimal. */
export const SecretResponse = z.strictObject({ secret: z.string() });

/** `POST /local/secret`: tells who has the developer's token what `npm run secret` prints, so that a drill can ring as a telephone system does. It exists here alone. */
export const tellSecret = (identity: LocalIdentity, secrets: Secrets, centre: string): RequestListener =>
  developerRequest(identity, {
    schema: SecretRequest,
    action: 'tell the secret',
    answer: async ({ sender }) => ({ secret: Buffer.from(await secrets.derive(centre, sender)).toString('hex') }),
  });
