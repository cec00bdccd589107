import * as z from 'zod';
import { CommandFailure } from '#infra/commands/kit/command-failure.ts';
import { SecretResponse } from '#infra/local/secret-request.ts';
import { SignInResponse, type SignInRequest } from '#infra/local/sign-in.ts';
import { CentreName } from '#shared/schemas/identifier.ts';

/** A running host and the developer's token of its data folder. */
export interface HostAccess {
  readonly url: string;
  readonly developerToken: string;
}

/** What the host says of itself. */
const HostInfo = z.object({ centre: CentreName, clockSpeed: z.number().positive(), at: z.number() });
export type HostInfo = z.infer<typeof HostInfo>;

/** Which centre the host runs, its time and how fast that goes. @throws CommandFailure when there is no such host. */
export const readHost = async ({ url }: Pick<HostAccess, 'url'>): Promise<HostInfo> => {
  const response = await reach(`${url}/local/host`);
  const parsed = HostInfo.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !parsed.success) throw new CommandFailure(`Cannot use the host: "${url}" is no local host of Yike (it answered ${response.status}).`);
  return parsed.data;
};

/** An access token for an account. @throws CommandFailure when the developer's token is wrong. */
export const signInAs = async ({ url, developerToken }: HostAccess, account: Omit<SignInRequest, 'token'>): Promise<string> => {
  const response = await reach(`${url}/local/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: developerToken, ...account }),
  });
  if (!response.ok) throw new CommandFailure(`Cannot use the host: "${url}" does not let "${account.user ?? account.role}" in (it answered ${response.status}; see --token).`);
  return SignInResponse.parse(await response.json()).accessToken;
};

/** The secret by which a sender of the drill signs. @throws CommandFailure when the developer's token is wrong. */
export const secretOf = async ({ url, developerToken }: HostAccess, sender: string): Promise<Uint8Array> => {
  const response = await reach(`${url}/local/secret`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token: developerToken, sender }) });
  if (!response.ok) throw new CommandFailure(`Cannot drill: "${url}" tells no secret of "${sender}" (it answered ${response.status}; see --token).`);
  return Buffer.from(SecretResponse.parse(await response.json()).secret, 'hex');
};

const reach = async (url: string, init?: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new CommandFailure(`Cannot use the host: nothing answers at "${URL.parse(url)?.origin ?? url}".`, { cause: error });
  }
};
