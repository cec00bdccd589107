import { openBearer, type Bearer } from '../bearer.ts';
import { apiTokenKey, readApiToken, type ApiToken, type Screen } from './api-token.ts';

/** The bearer of a provider's token. Its library is loaded when the token has to be renewed for the first time. */
export const providerBearer = (screen: Screen, first: ApiToken): Bearer => {
  const bearer = openBearer({ first, renew: async (instead) => (await import('./open-id.ts')).renewToken(screen, instead) });
  return {
    ...bearer,
    keepFresh: () => {
      const stop = bearer.keepFresh();
      // What another window of this screen has renewed need not be renewed here.
      const hear = ({ key, newValue }: StorageEvent): void => {
        const token = key === apiTokenKey(screen) ? readApiToken(newValue) : undefined;
        if (token) bearer.adopt(token);
      };
      window.addEventListener('storage', hear);
      return () => {
        window.removeEventListener('storage', hear);
        stop();
      };
    },
  };
};
