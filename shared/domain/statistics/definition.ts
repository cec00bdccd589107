import type { CentreSettings } from '#shared/schemas/centre.ts';
import type { Source } from '#shared/schemas/source.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';

/** Every point that an interval may begin or end at; those of a run, of its incident and of the call. */
export type FigurePoint = 'rang' | 'answered' | 'opened' | TimePoint;

/** What the definitions read of a pack. */
export type FigureSettings = Pick<CentreSettings, 'alarms' | 'target'>;

/** One figure: what is measured, from which point to which, against what. Each stands in a file of its own. */
export interface FigureDefinition<Name extends string = string> {
  readonly name: Name;
  /** What one sample is: a call, an incident (the first run to come that far), or each run to an incident. */
  readonly of: 'call' | 'incident' | 'run';
  /** One clock start for every sample of a figure: bands never mix two. */
  readonly from: FigurePoint | ((settings: FigureSettings) => FigurePoint);
  readonly to: FigurePoint;
  /** Only an end stamped by one of these counts; all others are left out, and counted as such. */
  readonly stampedBy?: readonly Source[];
  /** Left out of the count altogether: runs that took nobody to a facility. */
  readonly transportsOnly?: true;
  /** Seconds, from the pack; nothing where the field has no target. */
  readonly targetSeconds?: (settings: FigureSettings) => number;
  /** Upper bounds of the bands, seconds, each included in its own band; one more band lies above the last. */
  readonly bandsSeconds: readonly number[];
}

/** Keeps a definition's literal name. */
export const figure = <const Name extends string>(definition: FigureDefinition<Name>): FigureDefinition<Name> => definition;

/** The point that a figure counts from at a centre. */
export const fromPointOf = ({ from }: FigureDefinition, settings: FigureSettings): FigurePoint => (typeof from === 'function' ? from(settings) : from);
