import type { FleetUnit } from '#shared/schemas/centre.ts';

/** A fleet that is smaller spares nobody. */
const FEWEST_UNITS = 8;

/** Units that take no orders in a drill. */
export interface Reserve {
  /** On no roster, so that nobody may send it. */
  readonly withoutCrew: string;
  /** Out of service; its orders were given by telephone, and are entered afterwards. */
  readonly byTelephone: string;
}

/** The two units that are missed least, for they can do least; none of a small fleet. */
export const reserveOf = (units: readonly FleetUnit[]): Reserve | undefined => {
  const [withoutCrew, byTelephone] = units.toSorted((one, other) => one.capabilities.length - other.capabilities.length || one.id.localeCompare(other.id));
  return units.length < FEWEST_UNITS || !withoutCrew || !byTelephone ? undefined : { withoutCrew: withoutCrew.id, byTelephone: byTelephone.id };
};
