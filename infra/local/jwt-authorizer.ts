import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';

/** Claims as API Gateway hands them to a function: every one as text, a list as "[a b]". */
export type GatewayClaims = Readonly<Record<string, string>>;

/** Answers the claims of a valid bearer token, or why there is none. */
export type JwtAuthorizer = (authorization: string | undefined) => Promise<{ claims: GatewayClaims } | { refused: string }>;

/** What API Gateway's JWT authorizer is configured with. */
export interface JwtAuthorizerOptions {
  readonly jwks: { readonly keys: readonly object[] };
  readonly issuer: string;
  readonly audience: string;
}

const asText = (claim: unknown): string => {
  if (Array.isArray(claim)) return `[${claim.map(String).join(' ')}]`;
  return typeof claim === 'string' ? claim : JSON.stringify(claim);
};

/** Cognito's access tokens have no audience: the client's id stands in for it. */
const audiencesOf = ({ aud, client_id: clientId }: JWTPayload): readonly unknown[] => (aud === undefined ? [clientId] : [aud].flat());

/** API Gateway's JWT authorizer: issuer, audience, expiry and signature. */
export const jwtAuthorizer = ({ jwks, issuer, audience }: JwtAuthorizerOptions): JwtAuthorizer => {
  const keys = createLocalJWKSet(jwks as JSONWebKeySet);
  return async (authorization) => {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { refused: 'Cannot tell who asks: the header "authorization: Bearer <token>" is missing' };
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'], requiredClaims: ['exp', 'sub'] });
      if (!audiencesOf(payload).includes(audience)) return { refused: 'Cannot tell who asks: the token is for another audience' };
      return { claims: Object.fromEntries(Object.entries(payload).map(([name, claim]) => [name, asText(claim)])) };
    } catch (error) {
      return { refused: `Cannot tell who asks: the token is not valid (${error instanceof Error ? error.message : String(error)})` };
    }
  };
};
