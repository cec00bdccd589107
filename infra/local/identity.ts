import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import * as z from 'zod';
import type { Role } from '#shared/schemas/caller.ts';

/** Who issues the local tokens, and for whom. The key behind them is the data folder's own. */
export const LOCAL_ISSUER = 'https://yike.local';
export const LOCAL_AUDIENCE = 'yike-local';

const ALGORITHM = 'RS256';
const FILE_NAME = 'identity.json';
/** Only the user who runs the host may read keys. */
const OWNER_ONLY = 0o600;
const DEVELOPER_TOKEN_BYTES = 24;

/** Longer than a shift, so that nobody is signed out in the middle of one. */
const TOKEN_LIFE = '14h';

const IdentityFile = z.strictObject({ developerToken: z.string().min(DEVELOPER_TOKEN_BYTES), key: z.looseObject({ kty: z.literal('RSA') }) });

/** Whom a token is for, and what its claims bind them to. */
export interface TokenSubject {
  readonly userId: string;
  readonly role: Role;
  readonly centre: string;
  readonly countyId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly stationId?: string | undefined;
  readonly facilityId?: string | undefined;
  readonly responderId?: string | undefined;
}

/** The embedded identity provider of one data folder. */
export interface LocalIdentity {
  /** Random per data folder; whoever has it may sign in as anyone, so it never leaves this machine. */
  readonly developerToken: string;
  /** The public half of the signing key, as a JWKS. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** The key itself, for the OpenID provider beside it, whose tokens the same check takes. */
  readonly signingKey: JWK;
  /** An access token shaped as Cognito's. */
  sign(subject: TokenSubject): Promise<string>;
}

/** Whether a token is the data folder's own; how long the look takes tells nothing of it. */
export const isDeveloperToken = ({ developerToken }: Pick<LocalIdentity, 'developerToken'>, given: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(developerToken)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};

const makeFile = async (path: string): Promise<z.infer<typeof IdentityFile>> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const file = IdentityFile.parse({
    developerToken: randomBytes(DEVELOPER_TOKEN_BYTES).toString('base64url'),
    key: { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: ALGORITHM },
  });
  writeFileSync(path, JSON.stringify(file), { mode: OWNER_ONLY });
  return file;
};

const publicHalf = ({ kty, n, e, kid, alg }: JWK): JWK => ({ kty, n, e, kid, alg, use: 'sig' }) as JWK;

/** What a token of this machine says of its bearer, named as a user pool names it. */
export const claimsOf = (subject: TokenSubject): Record<string, unknown> => ({
  token_use: 'access',
  client_id: LOCAL_AUDIENCE,
  username: subject.userId,
  'cognito:groups': [subject.role],
  'custom:centre': subject.centre,
  ...(subject.countyId && { 'custom:county': subject.countyId }),
  ...(subject.unitId && { 'custom:unit': subject.unitId }),
  ...(subject.stationId && { 'custom:station': subject.stationId }),
  ...(subject.facilityId && { 'custom:facility': subject.facilityId }),
  ...(subject.responderId && { 'custom:responder': subject.responderId }),
});

/** Opens the identity of a data folder, and makes it on the first start. */
export const openIdentity = async (folder: string): Promise<LocalIdentity> => {
  const path = join(folder, FILE_NAME);
  const file = existsSync(path) ? IdentityFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : await makeFile(path);
  const jwk = file.key as JWK;
  const key = (await importJWK(jwk, ALGORITHM)) as CryptoKey;
  return {
    developerToken: file.developerToken,
    jwks: { keys: [publicHalf(jwk)] },
    signingKey: { ...jwk, use: 'sig' },
    sign: (subject) =>
      new SignJWT(claimsOf(subject))
        .setProtectedHeader({ alg: ALGORITHM, ...(jwk.kid && { kid: jwk.kid }) })
        .setSubject(subject.userId)
        .setIssuer(LOCAL_ISSUER)
        .setIssuedAt()
        .setExpirationTime(TOKEN_LIFE)
        .sign(key),
  };
};
