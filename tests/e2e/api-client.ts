import { developerSignIn } from '#infra/commands/kit/developer-sign-in.ts';
import type { SignInRequest } from '#infra/local/sign-in.ts';
import { createClient, type Client } from '#shared/api/client.ts';

/** The API of a running host as a dispatcher, or whoever else is asked for, would call it: what other screens do while one is looked at. */
export const apiClient = async (address: string, as: Omit<SignInRequest, 'token'> = { role: 'dispatcher' }): Promise<Client> => {
  const { origin, hash } = new URL(address);
  const accessToken = await developerSignIn(origin, { token: new URLSearchParams(hash.slice(1)).get('token') ?? '', ...as });
  return createClient({ baseUrl: origin, token: () => accessToken });
};
