import type { FleetUnit } from '#shared/schemas/centre.ts';
import type { Period, Shift } from '#shared/schemas/roster.ts';

/** As long as a shift may be; crews of a drill do not tire. */
const SHIFT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** As whom a unit's crew signs in; it is the only member of a crew until it is relieved. */
export const crewMember = (unitId: string): string => `crew-${unitId}`;

/** One shift after the other for each of these units, over so many days from a moment (epoch milliseconds), at the level that the pack gives it. */
export const planShifts = (units: readonly FleetUnit[], { from, days }: { readonly from: number; readonly days: number }): { readonly period: Period; readonly shifts: readonly Shift[] } => {
  const begins = Array.from({ length: days }, (_, day) => from + day * SHIFT_MILLISECONDS);
  const shiftsOf = ({ id, stationId, capabilities }: FleetUnit): readonly Shift[] =>
    begins.map((begin) => ({
      unitId: id,
      stationId,
      level: capabilities.includes('advanced-life-support') ? 'advanced' : 'basic',
      memberIds: [crewMember(id)],
      from: begin,
      to: begin + SHIFT_MILLISECONDS,
    }));
  return { period: { from, to: from + days * SHIFT_MILLISECONDS }, shifts: units.flatMap(shiftsOf) };
};
