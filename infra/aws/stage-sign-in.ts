import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import type { StageConfig } from './stage-config.ts';

/** Whose tokens a stage takes, and how its screens come by them. */
export interface StageSignIn {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** What stands in `sign-in.json` beside the screens. */
  readonly settings: SignInSettings;
}

type Identity = StageConfig['identity'];
type OpenId = Extract<Identity, { readonly kind: 'openid' }>;

/** Most providers give refresh tokens, without which nobody is signed in for a shift, for this scope alone. */
const SCOPES = ['openid', 'offline_access'] as const;

/** Signing in at a provider that is not the stage's own. */
export const openIdSignIn = ({ issuer, audience, clientId, apiToken = 'access', scopes = SCOPES, signOutUrl }: OpenId): StageSignIn => ({
  issuer,
  audience,
  settings: { issuer, clientId: clientId ?? audience[0] ?? '', apiToken, scopes, ...(signOutUrl !== undefined && { signOutUrl }) },
});

/** The address of a user pool's pages for signing in and out. */
export const cognitoDomain = (domainPrefix: string, region: string): string => `https://${domainPrefix}.auth.${region}.amazoncognito.com`;

/** Where the screens' pages must reach to sign in and to renew, as their content policy names it. */
export const signInOrigins = ({ identity, region }: Pick<StageConfig, 'identity' | 'region'>): readonly string[] =>
  identity.kind === 'cognito'
    ? [`https://cognito-idp.${region.name}.amazonaws.com`, cognitoDomain(identity.domainPrefix, region.name)]
    : [...new Set([new URL(identity.issuer).origin, ...(identity.origins ?? [])])];
