import * as z from 'zod';
import { SecretResponse } from '#infra/local/secret-request.ts';
import { SignInResponse, type SignInRequest } from '#infra/local/sign-in.ts';
import { createClient, type Client } from '#shared/api/client.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import { CommandFailure } from './command-failure.ts';

/** A running host and the developer's token of its data folder. */
export interface HostAccess {
  readonly url: string;
  readonly developerToken: string;
}

/** Whoever one wants to be at a host of this machine. */
export type HostAccount = Omit<SignInRequest, 'token'>;

/** Where a host is and what lets in there, from the address that it prints. */
export const accessOf = (address: string): HostAccess => {
  const { origin, hash } = new URL(address);
  return { url: origin, developerToken: new URLSearchParams(hash.slice(1)).get('token') ?? '' };
};

/** What the host says of itself. */
export const HostInfo = z.object({ centre: CentreName, clockSpeed: z.number().positive(), at: z.number() });
export type HostInfo = z.infer<typeof HostInfo>;

/** Which centre the host runs, its time and how fast that goes. @throws CommandFailure when there is no such host. */
export const readHost = async ({ url }: Pick<HostAccess, 'url'>): Promise<HostInfo> => {
  const response = await reach(`${url}/local/host`);
  const parsed = HostInfo.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !parsed.success) throw new CommandFailure(`Cannot use the host: "${url}" is no local host of Yike (it answered ${response.status}).`);
  return parsed.data;
};

/** An access token for an account. @throws CommandFailure when nothing answers, or the developer's token is wrong. */
export const signInAs = async ({ url, developerToken }: HostAccess, account: HostAccount): Promise<string> => {
  const response = await reach(`${url}/local/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: developerToken, ...account }),
  });
  if (!response.ok) throw new CommandFailure(`Cannot use the host: "${url}" does not let "${account.user ?? account.role}" in (it answered ${response.status}; see --token).`);
  return SignInResponse.parse(await response.json()).accessToken;
};

/** The API of a host as an account calls it, signed in already. @throws CommandFailure when nothing answers, or the developer's token is wrong. */
export const clientAs = async (host: HostAccess, account: HostAccount): Promise<Client> => {
  const token = await signInAs(host, account);
  return createClient({ baseUrl: host.url, token: () => token });
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
