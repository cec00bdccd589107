import { isRecord } from '#shared/schemas/is-record.ts';
import { SIGN_IN_SETTINGS_PATH } from '#shared/schemas/sign-in-paths.ts';
import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Reads the settings without their schema, which weighs more than a small screen; nothing when they name no provider. */
export const readSettings = (value: unknown): SignInSettings | undefined => {
  if (!isRecord(value)) return undefined;
  const { issuer, clientId, apiToken, scopes, signOutUrl, developerToken } = value;
  if (!isText(issuer) || !isText(clientId) || (apiToken !== 'access' && apiToken !== 'id')) return undefined;
  if (!Array.isArray(scopes) || !scopes.every(isText)) return undefined;
  return { issuer, clientId, apiToken, scopes, ...(isText(signOutUrl) && { signOutUrl }), ...(developerToken === true && { developerToken }) };
};

/** How this deployment signs in; nothing where it names no provider. @throws when it cannot be reached */
export const askSettings = async (ask: typeof fetch = fetch): Promise<SignInSettings | undefined> => {
  const response = await ask(SIGN_IN_SETTINGS_PATH, { cache: 'no-cache' });
  if (response.status >= 500) throw new Error(`Cannot read how to sign in: the server answered ${response.status}`);
  return response.ok ? readSettings(await response.json().catch(() => undefined)) : undefined;
};
