import canonicalize from 'canonicalize';

/** A value's one text by RFC 8785, so that equal facts have equal bytes and equal hashes. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Cannot write the value as JSON: it is undefined');
  return text;
};
