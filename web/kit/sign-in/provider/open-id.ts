import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { isRecord } from '#shared/schemas/is-record.ts';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';
import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import { SignInRefused } from '../sign-in.ts';
import { keepApiToken, keptApiToken, type ApiToken, type Screen } from './api-token.ts';
import { askSettings } from './ask-settings.ts';
import { addressBack, keepWayBack } from './way-back.ts';

// The one file that knows the library; screens load it when they need it, and only where there is a provider.

/** Errors of a provider that say nothing about who asks. */
const PASSING_ERRORS = new Set(['server_error', 'temporarily_unavailable', 'slow_down']);

/** Those who sign in, before it is known to which screen. */
const ARRIVING = 'arriving';

const prefixOf = (screen: Screen | typeof ARRIVING): string => `yike.provider.${screen}.`;

const managerOf = ({ issuer, clientId, scopes }: SignInSettings, screen: Screen | typeof ARRIVING): UserManager => {
  const back = `${location.origin}${SIGN_IN_RETURN_PATH}`;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: back,
    post_logout_redirect_uri: back,
    response_type: 'code',
    scope: scopes.join(' '),
    automaticSilentRenew: false,
    revokeTokenAdditionalContentTypes: ['text/plain', 'text/html'],
    userStore: new WebStorageStateStore({ store: localStorage, prefix: prefixOf(screen) }),
    // An installed app may come back in another tab, which shares no tab's storage.
    stateStore: new WebStorageStateStore({ store: localStorage, prefix: 'yike.on-the-way.' }),
  });
};

const apiTokenOf = ({ apiToken }: SignInSettings, { id_token: idToken, access_token: accessToken, expires_at: expiresAtSeconds = 0 }: User): ApiToken => ({
  accessToken: apiToken === 'id' ? (idToken ?? '') : accessToken,
  expiresAt: expiresAtSeconds * 1000,
});

/** Which screen signs in, in which language, and whom its address speaks of. */
export interface SignInWish {
  readonly screen: Screen;
  readonly language: string;
  /** Where to come back to, within this site. */
  readonly wayBack: string;
  /** Told to this machine's own provider alone: others know no such names. */
  readonly hint?: string | undefined;
}

/** Leaves for the provider's page. Seats are shared between shifts, so that it asks who it is each time. @throws when the provider cannot be reached */
export const leaveForProvider = async (settings: SignInSettings, { screen, language, wayBack, hint }: SignInWish): Promise<void> => {
  keepWayBack(sessionStorage, wayBack);
  await managerOf(settings, screen).signinRedirect({
    prompt: 'login',
    ui_locales: language,
    state: { screen, wayBack },
    ...(settings.developerToken && hint !== undefined && { login_hint: hint }),
  });
};

/** Finishes what `leaveForProvider` began, at the address that the provider sent back to. @returns where to go on. @throws ErrorResponse when the provider refused */
export const arriveFromProvider = async (settings: SignInSettings, address: string): Promise<string> => {
  const arriving = managerOf(settings, ARRIVING);
  const user = await arriving.signinRedirectCallback(address);
  await arriving.removeUser();
  const state = isRecord(user.state) ? user.state : {};
  const screen = state['screen'] as Screen;
  await managerOf(settings, screen).storeUser(user);
  keepApiToken(localStorage, screen, apiTokenOf(settings, user));
  await arriving.clearStaleState();
  return addressBack(state['wayBack']);
};

/** Whether somebody at the provider went back without signing in. */
export const wentBack = (error: unknown): boolean => error instanceof ErrorResponse && error.error === 'access_denied';

/** Whether the provider heard and said no. */
export const isRefusal = (error: unknown): boolean => error instanceof ErrorResponse && !PASSING_ERRORS.has(error.error ?? '');

/** Another token in place of one, by the refresh token; several windows of a screen ask one after the other and share what came. @throws SignInRefused when the provider gives no more */
export const renewToken = (screen: Screen, instead: string): Promise<ApiToken> =>
  navigator.locks.request(`yike.renew.${screen}`, async () => {
    const kept = keptApiToken(localStorage, screen);
    if (kept && kept.accessToken !== instead && kept.expiresAt > Date.now()) return kept;
    const settings = await askSettings();
    const manager = settings && managerOf(settings, screen);
    const user = await manager?.getUser();
    if (!manager || !user?.refresh_token) throw new SignInRefused('not-signed-in', 'Cannot renew the token: the provider gave nothing to renew it by');
    const renewed = await manager.signinSilent().catch((error: unknown) => {
      throw isRefusal(error) ? new SignInRefused('not-signed-in', `Cannot renew the token: ${String(error)}`) : error;
    });
    if (!renewed) throw new SignInRefused('not-signed-in', 'Cannot renew the token: the provider gave none');
    const token = apiTokenOf(settings, renewed);
    keepApiToken(localStorage, screen, token);
    return token;
  });

const goSignOut = async (screen: Screen): Promise<void> => {
  const settings = await askSettings();
  const manager = settings && managerOf(settings, screen);
  if (!manager) return;
  await manager.revokeTokens(['refresh_token']).catch(() => undefined);
  if (settings.signOutUrl === undefined) return manager.signoutRedirect();
  const question = new URLSearchParams({ client_id: settings.clientId, logout_uri: `${location.origin}${SIGN_IN_RETURN_PATH}` });
  location.assign(`${settings.signOutUrl}?${question.toString()}`);
};

/** Signs a screen out at the provider, which has forgotten its token already, and comes back. @throws when the provider cannot be reached, or has no way of signing out; what was kept for renewals is gone all the same */
export const signOutAtProvider = async (screen: Screen, wayBack: string): Promise<void> => {
  keepWayBack(sessionStorage, wayBack);
  try {
    await goSignOut(screen);
  } finally {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefixOf(screen))) localStorage.removeItem(key);
  }
};
