const ULID = /[0-9A-HJKMNP-TV-Z]{26}/g;
const HASH = /\b[0-9a-f]{64}\b/g;
/** Epoch milliseconds of our time, in JSON. */
const MOMENT = /\b1[789]\d{11}\b/g;
const TICKET = /("ticket\\*":\\*")[\w-]+/g;
/** What depends on how long ago something was. */
const AGE = /((?:AgeSeconds|SecondsLeft|spareSeconds|late\\*",\\*"bySeconds)\\*":)-?\d+/g;
/** A hash over ids that differ. */
const ETAG = /("etag":"\\")[\w-]+/g;

/** What two runs can have in common: ids in the order of their first showing, moments and secrets left out. */
export const comparable = (transcript: unknown): unknown => {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `<id ${ids.size + 1}>`;
    ids.set(id, known);
    return known;
  };
  const plain = JSON.stringify(transcript)
    .replace(TICKET, '$1<ticket>')
    .replace(AGE, '$10')
    .replace(ETAG, '$1<etag>')
    .replace(HASH, '<hash>')
    .replace(ULID, numbered)
    .replace(MOMENT, '1700000000000');
  return JSON.parse(plain);
};
