import * as z from 'zod';
import { CallerPosition, PositionSource } from '#shared/schemas/caller-position.ts';

/** Who says where the incident is: beside the caller's telephone, a point on the map, a place that was named, or the crew. */
export const LocationSource = z.enum([...PositionSource.options, 'map', 'spoken', 'crew']);
export type LocationSource = z.infer<typeof LocationSource>;

/** One word on where an incident is. */
export const LocationCandidate = CallerPosition.extend({ source: LocationSource });
export type LocationCandidate = z.infer<typeof LocationCandidate>;

/**
 * How far off a source may be that does not say so itself, metres: a rural cell; a fix; a browser's fix; a click; a village's or
 * township's far end; a crew on the spot. Our own rules.
 */
const DEFAULT_ACCURACY_METERS: Readonly<Record<LocationSource, number>> = { operator: 3_000, aml: 100, link: 100, map: 50, spoken: 1_000, crew: 30 };

/** Whoever measured a telephone's position may have walked on since, at this pace, for so long. */
const WALKING_METERS_PER_SECOND = 1.4;
const MOST_WALKED_SECONDS = 900;

/** A telephone moves; a place does not. */
const MOVES: Readonly<Record<LocationSource, boolean>> = { operator: true, aml: true, link: true, map: false, spoken: false, crew: false };

/** How far from the incident a candidate may be by now, metres. */
export const uncertaintyMeters = ({ source, accuracyMeters, measuredAt }: LocationCandidate, now: number): number => {
  const walkedSeconds = MOVES[source] ? Math.min(MOST_WALKED_SECONDS, Math.max(0, now - measuredAt) / 1000) : 0;
  return Math.round((accuracyMeters ?? DEFAULT_ACCURACY_METERS[source]) + walkedSeconds * WALKING_METERS_PER_SECOND);
};

/** The candidates, the least uncertain first, of equal ones the newer; the first is what is proposed, and a dispatcher decides. */
export const rankCandidates = (candidates: readonly LocationCandidate[], now: number): readonly LocationCandidate[] =>
  candidates.toSorted((one, other) => uncertaintyMeters(one, now) - uncertaintyMeters(other, now) || other.measuredAt - one.measuredAt);
