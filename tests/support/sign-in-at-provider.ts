import { InMemoryWebStorage, OidcClient, User, UserManager, WebStorageStateStore, type SigninResponse } from 'oidc-client-ts';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';

/** A browser as far as signing in needs one: it keeps cookies and follows redirects of its own host. */
export interface SmallBrowser {
  /** Goes to an address, and on as it is sent, until a page stands or the address leaves for the screens. */
  go(address: string, form?: Readonly<Record<string, string>>): Promise<{ readonly address: string; readonly status: number; readonly text: string }>;
}

const MOST_REDIRECTS = 10;
const FORM = /<form[^>]* action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/;

/** A page of the provider that sends its form by itself, as its script would in a browser. */
const selfSent = (text: string): { readonly action: string; readonly form: Record<string, string> } | undefined => {
  const [, action, fields = ''] = text.includes('.submit()') ? (FORM.exec(text) ?? []) : [];
  return action === undefined ? undefined : { action, form: Object.fromEntries([...fields.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!])) };
};

/** A browser with no cookies yet. */
export const smallBrowser = (): SmallBrowser => {
  const cookies = new Map<string, string>();
  const go: SmallBrowser['go'] = async (start, form) => {
    let address = start;
    let body = form;
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      if (new URL(address).pathname === SIGN_IN_RETURN_PATH) return { address, status: 0, text: '' };
      const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'accept-language': 'en' };
      const response = await fetch(address, { redirect: 'manual', headers, ...(body && { method: 'POST', body: new URLSearchParams(body) }) });
      for (const line of response.headers.getSetCookie()) {
        const [pair = '', ...rest] = line.split(';');
        const [name = '', value = ''] = pair.split('=');
        if (value === '' || rest.some((part) => /expires=Thu, 01 Jan 1970/i.test(part))) cookies.delete(name);
        else cookies.set(name, value);
      }
      const next = response.headers.get('location');
      const text = await response.text();
      const sent = selfSent(text);
      if (next === null && sent === undefined) return { address, status: response.status, text };
      address = new URL(next ?? sent!.action, address).href;
      body = next === null ? sent!.form : undefined;
    }
    throw new Error(`Cannot follow "${start}": it leads on and on`);
  };
  return { go };
};

const settingsOf = (origin: string) => ({
  authority: `${origin}/identity`,
  client_id: 'yike-local',
  redirect_uri: `${origin}${SIGN_IN_RETURN_PATH}`,
  post_logout_redirect_uri: `${origin}${SIGN_IN_RETURN_PATH}`,
  response_type: 'code',
  scope: 'openid',
  revokeTokenAdditionalContentTypes: ['text/plain'],
  stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
});

/** The client of the screens, as it is configured there, without a browser. */
export const clientOf = (origin: string): OidcClient => new OidcClient(settingsOf(origin));

/** Renews what somebody signed in with, as a screen does. */
export const renewAt = async (origin: string, { access_token, refresh_token = '', token_type, profile }: SigninResponse): Promise<User> => {
  const manager = new UserManager({ ...settingsOf(origin), automaticSilentRenew: false, userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }) });
  await manager.storeUser(new User({ access_token, refresh_token, token_type, profile }));
  return (await manager.signinSilent())!;
};
