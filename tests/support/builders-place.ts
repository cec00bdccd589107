import type { NamedPlace } from '#shared/schemas/named-place.ts';

/** A village read as it is told, at 111° E 35° N unless the test is about where. */
export const named = (name: string, reading: string, more: Partial<NamedPlace> = {}): NamedPlace => ({
  kind: 'village',
  name,
  points: [[111, 35]],
  readings: [reading],
  ...more,
});
