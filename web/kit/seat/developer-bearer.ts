import type { Role } from '#shared/schemas/caller.ts';
import { openBearer, type Bearer } from '../sign-in/bearer.ts';
import { takeToken } from '../sign-in/session.ts';
import { signIn, SignInRefused, type SignedIn, type SignIn } from '../sign-in/sign-in.ts';

/** The bearer of a token that this machine's own host gave for the developer's: as long as the tab has that one, the host gives another. `requestOf` says how the same person signs in. */
export const developerBearer = ({ accessToken, userId, centre }: SignedIn & { readonly role: Role }, requestOf: (token: string) => SignIn): Bearer =>
  openBearer({
    first: { accessToken },
    renew: async () => {
      const token = takeToken(location, history, sessionStorage);
      if (token === undefined) throw new SignInRefused('not-signed-in', "Cannot renew the token: the tab has no developer's token");
      const fresh = await signIn(requestOf(token));
      if (fresh.userId !== userId || fresh.centre !== centre) throw new SignInRefused('not-signed-in', 'Cannot renew the token: it would be another person\'s');
      return fresh;
    },
  });
