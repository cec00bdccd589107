import * as z from 'zod';
import type { BusEvent } from '#shared/ports/bus.ts';

const Entry = z.looseObject({ id: z.string() });

/** What an event means to those who wait: a unit can be had, or not any more, or an incident waits anew. */
export type FleetChange = { readonly kind: 'unit-freed' | 'unit-gone'; readonly unitId: string } | { readonly kind: 'waits-anew'; readonly incidentId: string };

/** @throws for a type that no rule of this function matches */
export const changeOfEvent = ({ type, detail }: BusEvent): FleetChange => {
  const { id } = Entry.parse(detail);
  switch (type) {
    case 'UnitReleased':
    case 'UnitCameBackIntoService':
    case 'UnitWentOnDuty':
    case 'CrewSignedIn':
      return { kind: 'unit-freed', unitId: id };
    case 'UnitAssigned':
    case 'UnitWentOutOfService':
    case 'UnitWentOffDuty':
    case 'CrewSignedOut':
      return { kind: 'unit-gone', unitId: id };
    case 'AssignmentEnded':
      return { kind: 'waits-anew', incidentId: id };
    default:
      throw new Error(`Cannot propose units after "${type}": no rule matches it`);
  }
};
