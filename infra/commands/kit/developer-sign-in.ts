import { SignInResponse, type SignInRequest } from '#infra/local/sign-in.ts';
import { CommandFailure } from './command-failure.ts';

/** An access token of a host on this machine, by its developer's token. @throws CommandFailure when it does not let in; TypeError when nothing answers there */
export const developerSignIn = async (url: string, asked: SignInRequest): Promise<string> => {
  const response = await fetch(`${url}/local/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) });
  if (!response.ok) throw new CommandFailure(`Cannot sign in at "${url}": it answered ${response.status} (is --token that host's developer token?).`);
  return SignInResponse.parse(await response.json()).accessToken;
};
