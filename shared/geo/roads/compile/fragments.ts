import type { Segment, Segments } from './segments.ts';
import { strongComponents } from './strong-components.ts';
import type { Tally } from './tally.ts';

/**
 * Leaves out roads from which, or to which, one cannot drive: pieces of less than so many metres that are not joined to the rest,
 * and one-way stubs at the edge of the extract. A call there goes to the nearest road that can be reached.
 */
export const withoutFragments = (segments: Segments, smallestMeters: number, leftOut: Tally): Segment[] => {
  if (smallestMeters === 0) return segments.list;
  const component = strongComponents(segments.lon.length, segments.list);
  const meters = new Map<number, number>();
  for (const segment of segments.list) {
    const own = component[segment.from]!;
    if (own === component[segment.to]) meters.set(own, (meters.get(own) ?? 0) + segment.meters);
  }
  const largest = [...meters.values()].reduce((most, length) => Math.max(most, length), 0);
  const isKept = (node: number): boolean => (meters.get(component[node]!) ?? 0) >= Math.min(smallestMeters, largest) && meters.has(component[node]!);
  const kept = segments.list.filter((segment) => isKept(segment.from) && isKept(segment.to));
  leftOut.add('road: a fragment or stub joined to nothing', segments.list.length - kept.length);
  return kept;
};
