import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { NamedPlace, PlaceKind } from '#shared/schemas/named-place.ts';
import { bestOf } from './best-of.ts';
import { nearestPoint, remotenessOf } from './nearest-point.ts';
import type { PlaceIndex } from './place-index.ts';
import { searchTerms, type SearchTerm } from './search-terms.ts';
import type { LineMatch, OnMatch } from './text-column.ts';

/** How a place was found, the best first; `nearly` is but for one letter. */
export const PLACE_MATCHES = ['exact', 'begins', 'initials', 'initials-begin', 'within', 'initials-within', 'nearly', 'nearly-within'] as const;
export type PlaceMatch = (typeof PLACE_MATCHES)[number];

/** A place that was found. */
export interface FoundPlace {
  readonly place: NamedPlace;
  readonly match: PlaceMatch;
  /** Its point; of a road the one nearest to what is known. */
  readonly point: Coordinate;
}

/** What is asked: `near` is whatever is known of the place already. */
export interface PlaceQuestion {
  readonly query: string;
  readonly near?: Coordinate | undefined;
  readonly limit: number;
}

/** A shorter term but for one letter is nearly anything. */
const NEARLY_FROM = { letters: 4, han: 3 } as const;
const NOT_FOUND = 255;

/** Where nothing is known of the place, the greater comes first. */
const KINDS: readonly PlaceKind[] = ['township', 'village', 'facility', 'landmark', 'station', 'road'];

/**
 * The places that a query names, the best first: by how well the name fits, then by how near it is to what is known, then by kind
 * and the shorter name. Names by characters, by their reading (pinyin) and by its initials; where little fits, but for one letter.
 */
export const searchPlaces = (index: PlaceIndex, { query, near, limit }: PlaceQuestion): readonly FoundPlace[] => {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  const found = terms.map((term) => matchesOf(index, term));
  if (countOf(together(found)) < limit) for (const [which, term] of terms.entries()) addNearly(index, { term, matches: found[which]! });
  const match = together(found);
  const worst = worstWanted(match, limit);
  const candidates: Candidate[] = [];
  for (let which = 0; which < match.length; which += 1) {
    const quality = match[which]!;
    if (quality > worst) continue;
    const place = index.places[which]!;
    candidates.push({ place, quality, remoteness: remotenessOf(place.points, near) });
  }
  return bestOf(candidates, { limit, compare }).map(({ place, quality }) => ({ place, match: PLACE_MATCHES[quality]!, point: nearestPoint(place.points, near) }));
};

interface Candidate {
  readonly place: NamedPlace;
  readonly quality: number;
  readonly remoteness: number;
}

const compare = (one: Candidate, other: Candidate): number =>
  one.quality - other.quality ||
  one.remoteness - other.remoteness ||
  KINDS.indexOf(one.place.kind) - KINDS.indexOf(other.place.kind) ||
  one.place.name.length - other.place.name.length ||
  (one.place.name < other.place.name ? -1 : 1);

/** By place, how well one term fits: a place in PLACE_MATCHES. */
type Matches = Uint8Array;

const matchesOf = (index: PlaceIndex, { script, text }: SearchTerm): Matches => {
  const matches = new Uint8Array(index.places.length).fill(NOT_FOUND);
  index.names.find(text, keep(matches, { exact: 'exact', begins: 'begins', within: 'within' }));
  if (script === 'letters') {
    index.readings.find(text, keep(matches, { exact: 'exact', begins: 'begins', within: 'within' }));
    index.initials.find(text, keep(matches, { exact: 'initials', begins: 'initials-begin', within: 'initials-within' }));
  }
  return matches;
};

/** Fills in what one letter hides. */
const addNearly = (index: PlaceIndex, { term: { script, text }, matches }: { readonly term: SearchTerm; readonly matches: Matches }): void => {
  if (text.length < NEARLY_FROM[script]) return;
  const column = script === 'letters' ? index.readings : index.names;
  column.findNearly(text, keep(matches, { exact: 'nearly', begins: 'nearly', within: 'nearly-within' }));
};

/** Keeps the best match of each place. */
const keep = (matches: Matches, as: Readonly<Record<LineMatch, PlaceMatch>>): OnMatch => {
  const quality = { exact: PLACE_MATCHES.indexOf(as.exact), begins: PLACE_MATCHES.indexOf(as.begins), within: PLACE_MATCHES.indexOf(as.within) };
  return (place, match) => {
    const found = quality[match];
    if (found < matches[place]!) matches[place] = found;
  };
};

/** A place fits a query as well as the term that fits it worst. */
const together = (found: readonly Matches[]): Matches => {
  const [first, ...others] = found;
  return others.reduce((all, next) => all.map((quality, place) => Math.max(quality, next[place]!)), first!);
};

const countOf = (matches: Matches): number => {
  let count = 0;
  for (const quality of matches) if (quality !== NOT_FOUND) count += 1;
  return count;
};

/** The worst match that comes into question: where better ones are enough, the others are not looked at. */
const worstWanted = (matches: Matches, limit: number): number => {
  const counts = PLACE_MATCHES.map(() => 0);
  for (const quality of matches) if (quality !== NOT_FOUND) counts[quality]! += 1;
  let count = 0;
  for (const [quality, here] of counts.entries()) {
    count += here;
    if (count >= limit) return quality;
  }
  return PLACE_MATCHES.length - 1;
};
