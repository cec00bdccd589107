import { apiProblem } from '#shared/api/api-problem.ts';
import type { Role } from '#shared/schemas/caller.ts';
import { isRecord } from '#shared/schemas/is-record.ts';

/** As whom to sign in; a crew's screen also names its unit, a station's its station, a facility's its facility. */
export interface SignIn {
  readonly token: string;
  readonly role: Role;
  readonly user?: string;
  readonly unit?: string;
  readonly station?: string;
  readonly facility?: string;
  readonly responder?: string;
}

/** A text of an answer, read without a schema, which weighs more than a small screen. @throws TypeError when it is none */
const textOf = (value: unknown, name: string): string => {
  const text = isRecord(value) ? value[name] : undefined;
  if (typeof text !== 'string' || text === '') throw new TypeError(`Cannot sign in: the answer has no "${name}"`);
  return text;
};

/** Who is signed in, and with which token the screens ask. */
export interface SignedIn {
  readonly accessToken: string;
  readonly userId: string;
  readonly centre: string;
}

/** The host refused the token, or could not be reached; `code` is the problem's. */
export class SignInRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SignInRefused';
    this.code = code;
  }
}

/** What the token says of its bearer. It is read for showing alone; only the server checks it. */
export const claimsOf = (accessToken: string): { readonly userId: string; readonly centre: string } => {
  const payload = accessToken.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return { userId: textOf(claims, 'sub'), centre: textOf(claims, 'custom:centre') };
};

/** Signs in at the local host. Throws SignInRefused when it says no. */
export const signIn = async (request: SignIn, ask: typeof fetch = fetch): Promise<SignedIn> => {
  const response = await ask('/local/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new SignInRefused(apiProblem(response.status, body).code, `Cannot sign in: the host answered ${response.status}`);
  const accessToken = textOf(body, 'accessToken');
  return { accessToken, ...claimsOf(accessToken) };
};
