/** The frames that a telephone or an app around the page may measure in. */
export type PageDatum = 'WGS-84' | 'GCJ-02' | 'BD-09';

/** What the address of the page says: at which centre, with which secret, and in which frame places are measured here. */
export interface OpenedLink {
  readonly centre: string;
  readonly token: string;
  readonly datum: PageDatum;
}

/** The secret stands after the `#`, which no server is told of. */
const FRAGMENT = /^#([a-z][a-z0-9-]{0,31})\.([0-9a-f]{32})$/;
const DATUM = /[?&]datum=(WGS-84|GCJ-02|BD-09)(?:&|$)/;

/**
 * Reads the page's address. A browser measures in WGS-84, as the W3C's Geolocation API has it; an app that opens the page in
 * a view of its own and gives GCJ-02 says so by `?datum=GCJ-02`. @returns nothing when the link was cut on its way
 */
export const readOpenedLink = (fragment: string, query: string): OpenedLink | undefined => {
  const found = FRAGMENT.exec(fragment);
  if (!found) return undefined;
  const [, centre = '', token = ''] = found;
  const datum = DATUM.exec(query);
  return { centre, token, datum: datum ? (datum[1] as PageDatum) : 'WGS-84' };
};
