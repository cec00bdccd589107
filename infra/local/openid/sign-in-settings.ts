import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import type { RequestListener } from '../http-gateway.ts';
import { LOCAL_AUDIENCE } from '../identity.ts';
import { respondJson } from '../respond.ts';
import { IDENTITY_PATH } from './provider-requests.ts';

/** `GET /sign-in.json` on this machine: the embedded provider, at the name under which the page itself was opened, or the developer's token. */
export const signInSettings = (): RequestListener => (_request, response, url) => {
  const settings: SignInSettings = { issuer: `${url.origin}${IDENTITY_PATH}`, clientId: LOCAL_AUDIENCE, apiToken: 'access', scopes: ['openid'], developerToken: true };
  respondJson(response, settings);
  return Promise.resolve();
};
