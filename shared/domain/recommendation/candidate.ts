import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';
import type { CoverLoss } from '#shared/schemas/cover.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import type { SecondUnitRule } from '#shared/schemas/second-unit-rule.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import type { WantedAmbulances } from '#shared/schemas/wanted-ambulances.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { Unit } from '../unit/unit.ts';
import type { UnitPlace } from './unit-place.ts';

/** How much later than the fastest a unit may be where cover decides: from the pack, by priority. Priority I, and unknown as the highest, never waits for cover. */
export type CoverMayCostSeconds = Readonly<Record<Exclude<Priority, 'I'>, number>>;

/** One unit of the fleet, as it stands. */
export interface Candidate {
  readonly fleetUnit: FleetUnit;
  readonly state: Unit;
  /** Who is on it now; nothing said means that no roster is kept. */
  readonly crew?: CrewOfHour | undefined;
  /** The run that it is on, if it is on one. */
  readonly run?: Extract<Assignment, { status: 'active' }> | undefined;
  readonly place?: UnitPlace | undefined;
  /** The way from its place to where it is needed. */
  readonly drive?: TravelTime | undefined;
  /** Who loses cover if it goes; nothing where that is not known, or where it covers nobody now. */
  readonly coverLoss?: CoverLoss | undefined;
}

/** What is asked for. */
export interface Demand {
  readonly at: number;
  /** The incident or transfer, so that a unit already sent to it is not offered again. */
  readonly purposeId: string;
  readonly priority: Priority | undefined;
  readonly needs: readonly UnitCapability[];
  /** The ambulances that several patients need altogether; empty where one is enough. */
  readonly wanted: readonly WantedAmbulances[];
  /** The units that are there, on their way or coming next, or have taken a patient of it away: they count among those wanted. */
  readonly servingUnitIds: readonly string[];
  /** The units whose crews refused this very order. */
  readonly refusedByUnitIds: readonly string[];
  readonly targetSecondsLeft?: number | undefined;
  /** From the order to wheels rolling, for a unit at a station. */
  readonly activationSeconds: number;
  /** How much later than the fastest a unit may be where cover decides. */
  readonly coverMayCostSeconds: CoverMayCostSeconds;
  /** What calls for a second unit. */
  readonly secondUnit: SecondUnitRule;
}
