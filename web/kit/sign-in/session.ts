/** The part of the browser's storage that a session needs. */
export type SessionStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const TOKEN_KEY = 'yike.developer-token';
const ROLE_KEY = 'yike.role';

/** The token in a fragment such as `#token=abc`, or nothing. */
export const tokenInFragment = (fragment: string): string | undefined => {
  const token = new URLSearchParams(fragment.replace(/^#/, '')).get('token')?.trim() ?? '';
  return token === '' ? undefined : token;
};

/** Takes the token from the address into the tab's storage, so that it is in no history and on no screenshot. */
export const takeToken = (place: Pick<Location, 'hash' | 'pathname' | 'search'>, history: Pick<History, 'replaceState'>, store: SessionStore): string | undefined => {
  const fresh = tokenInFragment(place.hash);
  if (fresh === undefined) return store.getItem(TOKEN_KEY) ?? undefined;
  store.setItem(TOKEN_KEY, fresh);
  history.replaceState(null, '', `${place.pathname}${place.search}`);
  return fresh;
};

/** Keeps a token that was typed in. */
export const keepToken = (store: SessionStore, token: string): void => store.setItem(TOKEN_KEY, token);

/** Forgets the token, after it was refused or on signing out. */
export const forgetToken = (store: SessionStore): void => store.removeItem(TOKEN_KEY);

/** The role that the tab last signed in with, as stored: unchecked text. */
export const storedRole = (store: SessionStore): string | undefined => store.getItem(ROLE_KEY) ?? undefined;

/** Keeps the role for the next reload. */
export const keepRole = (store: SessionStore, role: string): void => store.setItem(ROLE_KEY, role);
