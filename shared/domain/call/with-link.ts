import type { LocationLink } from '#shared/schemas/location-link.ts';

/** The links after one of them changed. */
export const withLink = (links: readonly LocationLink[] = [], linkId: string, change: Partial<LocationLink>): readonly LocationLink[] =>
  links.map((link) => (link.linkId === linkId ? { ...link, ...change } : link));
