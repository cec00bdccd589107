import * as z from 'zod';
import { Problem } from '#shared/api/problem.ts';
import type { Role } from '#shared/schemas/caller.ts';

/** As whom to sign in; a crew's screen also names its unit, a station's its station, a facility's its facility. */
export interface SignIn {
  readonly token: string;
  readonly role: Role;
  readonly user?: string;
  readonly unit?: string;
  readonly station?: string;
  readonly facility?: string;
}

const Answer = z.looseObject({ accessToken: z.string().min(1) });
const Claims = z.looseObject({ sub: z.string(), 'custom:centre': z.string() });

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
  const claims = Claims.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return { userId: claims.sub, centre: claims['custom:centre'] };
};

/** Signs in at the local host. Throws SignInRefused when it says no. */
export const signIn = async (request: SignIn, ask: typeof fetch = fetch): Promise<SignedIn> => {
  const response = await ask('/local/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const body: unknown = await response.json();
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    throw new SignInRefused(problem.data?.code ?? 'internal-error', `Cannot sign in: the host answered ${response.status}`);
  }
  const { accessToken } = Answer.parse(body);
  return { accessToken, ...claimsOf(accessToken) };
};
