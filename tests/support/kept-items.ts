/** A browser's storage that lasts as long as a test. */
export const keptItems = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value), removeItem: (key) => void items.delete(key) };
};

/** A token as a user pool would sign it; nobody in a browser looks at the signature. */
export const tokenWith = (claims: Readonly<Record<string, unknown>>): string =>
  ['{"alg":"RS256"}', JSON.stringify({ sub: '吴-1', 'custom:centre': 'yanhu', ...claims }), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
