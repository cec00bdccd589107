/** Answers that were asked for before the page that needs them had come, by address; each serves one asker. */
const asked = new Map<string, Promise<Response>>();

const keyOf = (url: string, accessToken: string): string => `${accessToken} ${url}`;

/** Asks at once for what the page will ask for: on a slow line the page itself is still on its way. */
export const askEarly = (url: string, accessToken: string): void => {
  const answer = fetch(url, { headers: { authorization: `Bearer ${accessToken}` } });
  answer.catch(() => undefined);
  asked.set(keyOf(url, accessToken), answer);
};

/** What was asked for early, once; nothing when it was not. */
export const takeEarly = (url: string, accessToken: string): Promise<Response> | undefined => {
  const answer = asked.get(keyOf(url, accessToken));
  asked.delete(keyOf(url, accessToken));
  return answer;
};
