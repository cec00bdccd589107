import { apiProblem } from '#shared/api/api-problem.ts';
import type { Role } from '#shared/schemas/caller.ts';
import { claimsOf, textOf } from './token-claims.ts';

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

/** Who is signed in, and with which token the screens ask. */
export interface SignedIn {
  readonly accessToken: string;
  readonly userId: string;
  readonly centre: string;
}

/** Whoever gives tokens has refused one for good; asking again changes nothing. `code` is the problem's. */
export class SignInRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SignInRefused';
    this.code = code;
  }
}

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
  const { userId, centre } = claimsOf(accessToken);
  return { accessToken, userId, centre };
};
