import type { Facility } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import type { Language } from '#web/kit/language/language.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { hasComeTo, type Known } from '../run/points.ts';

/** Where a run is bound for now: its name, its point where it has one, and how a route there is asked for. */
export interface RunGoal {
  readonly name: string;
  readonly point: Coordinate | undefined;
  readonly target: readonly [kind: 'incidentId' | 'transferId' | 'facilityId', id: string];
}

/** What is known of a run when somebody asks for the way. */
export interface KnownWay {
  readonly points: Known;
  /** The first place of the run, in words and as a point. */
  readonly place: { readonly name: string; readonly point: Coordinate | undefined };
  /** Where the patient is taken, once that is known. */
  readonly facility: Facility | undefined;
  readonly language: Language;
}

/** To the patient first; once the crew has left with them, to where they are taken. */
export const goalOfRun = ({ purpose }: CrewRun['run'], { points, place, facility, language }: KnownWay): RunGoal => {
  if (facility && hasComeTo(points, 'leftScene')) return { name: nameIn(facility, language), point: facility.position, target: ['facilityId', facility.id] };
  return { ...place, target: purpose.kind === 'incident' ? ['incidentId', purpose.incidentId] : ['transferId', purpose.transferId] };
};

/** One text for one goal, to tell whether a kept route still leads there: a place that was moved is another goal. */
export const goalKey = ({ target, point }: RunGoal): string => `${target.join(':')}@${point?.join() ?? ''}`;
