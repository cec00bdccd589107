import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { KnownIncident } from './incident.ts';

/** Two callers of one crash or fire tell places up to so far apart: either end of a village street, or the same bend from both sides. */
const SAME_PLACE_METERS = 500;

/** Two positions that are known no better than this say nothing about each other: a cell of a rural network has some kilometres. */
const VAGUE_ACCURACY_METERS = 2_000;

/** A closed incident is asked about for so long: who rings again about what was closed does so within half an hour. An open one is where it is. */
export const CLOSED_COUNTS_MILLISECONDS = 30 * 60 * 1000;

/** Why two may be one. */
export type Likeness =
  | { readonly kind: 'caller'; readonly callId: string }
  | { readonly kind: 'near'; readonly meters: number }
  | { readonly kind: 'village'; readonly villageId: string };

/** An incident that a new call may be about, with the reasons, the strongest first. */
export interface SimilarIncident {
  readonly incidentId: string;
  readonly incident: KnownIncident;
  readonly likeness: readonly Likeness[];
}

/** What is known of the new call. */
export interface Asking {
  readonly now: number;
  /** Recent calls from the same number. */
  readonly callIdsOfCaller: ReadonlySet<string>;
  readonly place?: Pick<IncidentPlace, 'position' | 'accuracyMeters' | 'villageId'> | undefined;
  readonly metersBetween: (one: Coordinate, other: Coordinate) => number;
}

interface Recent {
  readonly id: string;
  readonly incident: KnownIncident;
}

/** The incidents that a new call may be about: the same caller first, then the nearest, then the same village. */
export const similarIncidents = (recent: readonly Recent[], asking: Asking): readonly SimilarIncident[] =>
  recent
    .flatMap(({ id, incident }): readonly SimilarIncident[] => {
      if (!stillCounts(incident, asking.now)) return [];
      const likeness = [...byCaller(incident, asking), ...byDistance(incident, asking), ...byVillage(incident, asking)];
      return likeness.length > 0 ? [{ incidentId: id, incident, likeness }] : [];
    })
    .sort((one, other) => rank(one) - rank(other) || other.incident.openedAt - one.incident.openedAt);

const stillCounts = (incident: KnownIncident, now: number): boolean => incident.status !== 'closed' || now - incident.closedAt <= CLOSED_COUNTS_MILLISECONDS;

const byCaller = ({ callIds = [] }: KnownIncident, { callIdsOfCaller }: Asking): readonly Likeness[] => {
  const callId = callIds.find((one) => callIdsOfCaller.has(one));
  return callId === undefined ? [] : [{ kind: 'caller', callId }];
};

/** Each position may be off by its accuracy, and counts as so much nearer; both must be better than vague. */
const byDistance = ({ place: there }: KnownIncident, { place: here, metersBetween }: Asking): readonly Likeness[] => {
  if (!there?.position || !here?.position) return [];
  const doubt = (there.accuracyMeters ?? 0) + (here.accuracyMeters ?? 0);
  const meters = metersBetween(there.position, here.position);
  return doubt <= VAGUE_ACCURACY_METERS && meters - doubt <= SAME_PLACE_METERS ? [{ kind: 'near', meters: Math.round(meters) }] : [];
};

/** A village counts where one of the two is known no better; a township is too large to. */
const byVillage = ({ place: there }: KnownIncident, { place: here }: Asking): readonly Likeness[] => {
  const isKnownBetter = there?.position !== undefined && here?.position !== undefined;
  return !isKnownBetter && here?.villageId !== undefined && there?.villageId === here.villageId ? [{ kind: 'village', villageId: here.villageId }] : [];
};

const rank = ({ likeness: [strongest] }: SimilarIncident): number => {
  switch (strongest?.kind) {
    case 'caller':
      return -1;
    case 'near':
      return strongest.meters;
    case 'village':
    case undefined:
      return Number.MAX_SAFE_INTEGER;
  }
};
