/** Answers that were asked for before the page that needs them had come, by address and token; each serves one asker. */
const asked = new Map<string, Promise<Response>>();

const keyOf = (address: string, authorization: string): string => `${authorization} ${address}`;

/** Asks at once for what the page will ask for: on a slow line the page itself is still on its way. */
export const askEarly = (address: string, accessToken: string): void => {
  const authorization = `Bearer ${accessToken}`;
  const answer = fetch(address, { headers: { authorization } });
  answer.catch(() => undefined);
  asked.set(keyOf(address, authorization), answer);
};

/** What was asked for early, once; nothing when it was not. */
export const takeEarly = (address: string, authorization: string): Promise<Response> | undefined => {
  const answer = asked.get(keyOf(address, authorization));
  asked.delete(keyOf(address, authorization));
  return answer;
};
