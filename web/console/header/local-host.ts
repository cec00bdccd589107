import * as z from 'zod';

const Standing = z.object({ on: z.boolean() });
const ADDRESS = '/local/demonstration';

/** Whether simulated people are about on this machine's host; nothing where the page is served by another than the local host. */
export const readDemonstration = async (ask: typeof fetch = fetch): Promise<boolean | undefined> => {
  const response = await ask(ADDRESS);
  return response.ok ? Standing.safeParse(await response.json().catch(() => undefined)).data?.on : undefined;
};

/** Switches them on or off. @throws Error when the host refuses */
export const switchDemonstration = async (token: string, on: boolean, ask: typeof fetch = fetch): Promise<boolean> => {
  const response = await ask(ADDRESS, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, on }) });
  if (!response.ok) throw new Error(`Cannot switch the demonstration: the host answered ${response.status}`);
  return Standing.parse(await response.json()).on;
};

/** The screens beside the console. */
export const OTHER_SCREENS = ['station', 'crew', 'facility', 'manager'] as const;
export type OtherScreen = (typeof OTHER_SCREENS)[number];

/** Where a screen opens, signed in by the same token; the token stands in the fragment, which is sent to nobody. */
export const addressOf = (screen: OtherScreen, token: string): string => `/${screen}/#token=${encodeURIComponent(token)}`;
