import { CommandRefused } from '../command-refused.ts';
import type { Unit } from './unit.ts';

/** Nobody is on two units: whoever changes vehicles signs out of the first. @throws CommandRefused naming who is where */
export const refuseSignedInElsewhere = (memberIds: readonly string[], { unitId, unit }: { readonly unitId: string; readonly unit: Unit }): void => {
  const member = unit.status === 'offDuty' ? undefined : unit.crew?.memberIds.find((id) => memberIds.includes(id));
  if (member !== undefined) throw new CommandRefused(`Cannot sign the crew in: "${member}" is signed in on unit "${unitId}"`, { unitId, unit });
};
