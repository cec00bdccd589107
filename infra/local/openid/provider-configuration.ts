import { createHmac } from 'node:crypto';
import type { Account, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';
import { claimsOf, LOCAL_AUDIENCE, LOCAL_ISSUER, type LocalIdentity } from '../identity.ts';
import { errorPage, signOutPage } from './pages.ts';
import type { ProviderStore } from './provider-store.ts';
import type { SamplePerson } from './sample-people.ts';
import { wordsFor } from './page-words.ts';

/** Short, so that renewal is done here as often as in the cloud. */
const TOKEN_SECONDS = 60 * 60;
/** Longer than a shift, so that nobody is signed out in the middle of one. */
const SIGNED_IN_SECONDS = 14 * 60 * 60;
/** Time to find the developer's token. */
const SIGNING_IN_SECONDS = 30 * 60;

/** Where a person is asked who they are; the number of the interaction follows. */
export const PEOPLE_PATH = '/identity/people/';

/** What the embedded provider stands on. */
export interface ProviderParts {
  readonly identity: LocalIdentity;
  readonly people: readonly SamplePerson[];
  readonly store: ProviderStore;
  /** The addresses under which this machine's browser may have opened the screens. */
  readonly origins: readonly string[];
}

const accountOf = (people: readonly SamplePerson[], id: string): Account | undefined =>
  people.some(({ subject }) => subject.userId === id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined;

/** The screens are ours and nobody is asked whether they may know who signs in: a grant stands at once. */
const grantOfScreens = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(LOCAL_ISSUER, 'openid');
  await grant.save();
  return grant;
};

/** How the embedded provider answers: access tokens that the API's own check takes, signed by the data folder's key, and refresh tokens for a shift. */
export const providerConfiguration = ({ identity, people, store, origins }: ProviderParts): Configuration => {
  const subjectOf = new Map(people.map(({ subject }) => [subject.userId, subject]));
  const returns = origins.map((origin) => `${origin}${SIGN_IN_RETURN_PATH}`);
  return {
    adapter: store.adapterOf,
    clients: [
      {
        client_id: LOCAL_AUDIENCE,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: returns,
        post_logout_redirect_uris: returns,
      },
    ],
    jwks: { keys: [identity.signingKey] },
    cookies: { keys: [createHmac('sha256', identity.developerToken).update('cookies of the provider').digest('base64url')] },
    scopes: ['openid'],
    findAccount: (_, id) => accountOf(people, id),
    loadExistingGrant: grantOfScreens,
    issueRefreshToken: () => true,
    expiresWithSession: () => false,
    // The answer to a renewal may be lost on a bad line: the same refresh token serves again.
    rotateRefreshToken: false,
    clientBasedCORS: (_, origin) => origins.includes(origin),
    extraTokenClaims: (_, token) => {
      const subject = 'accountId' in token ? subjectOf.get(token.accountId) : undefined;
      return subject && claimsOf(subject);
    },
    formats: { customizers: { jwt: (_, __, { payload }) => void Object.assign(payload, { iss: LOCAL_ISSUER }) } },
    interactions: { url: (_, { uid }) => `${PEOPLE_PATH}${uid}` },
    renderError: (ctx, { error }) => void (ctx.body = errorPage(wordsFor(ctx.get('accept-language')), error)),
    ttl: { AccessToken: TOKEN_SECONDS, IdToken: TOKEN_SECONDS, RefreshToken: SIGNED_IN_SECONDS, Grant: SIGNED_IN_SECONDS, Session: SIGNED_IN_SECONDS, Interaction: SIGNING_IN_SECONDS },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = signOutPage(wordsFor(ctx.get('accept-language')), form)) },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => LOCAL_ISSUER,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'openid', audience: LOCAL_AUDIENCE, accessTokenTTL: TOKEN_SECONDS, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
  };
};
