import { isRecord } from '#shared/schemas/is-record.ts';

/** What a token says of its bearer. */
export interface TokenClaims {
  readonly userId: string;
  readonly centre: string;
  /** The groups that the bearer is in, unchecked. */
  readonly roles: readonly string[];
  /** The unit, station, facility or village doctor that the token is bound to, by the kind's name. */
  readonly boundTo: (kind: string) => string | undefined;
}

/** A text of an answer or a token, read without a schema, which weighs more than a small screen. @throws TypeError when it is none */
export const textOf = (value: unknown, name: string): string => {
  const text = isRecord(value) ? value[name] : undefined;
  if (typeof text !== 'string' || text === '') throw new TypeError(`Cannot sign in: the answer has no "${name}"`);
  return text;
};

/** Reads a token for showing alone; only the server checks it. @throws when it is no token of ours, such as one that only its provider can read */
export const claimsOf = (accessToken: string): TokenClaims => {
  const payload = accessToken.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const groups = isRecord(claims) ? claims['cognito:groups'] : undefined;
  return {
    userId: textOf(claims, 'sub'),
    centre: textOf(claims, 'custom:centre'),
    roles: Array.isArray(groups) ? groups.map(String) : [],
    boundTo: (kind) => {
      const bound = isRecord(claims) ? claims[`custom:${kind}`] : undefined;
      return typeof bound === 'string' && bound !== '' ? bound : undefined;
    },
  };
};
