import type { Caller } from '#shared/schemas/caller.ts';

/** Whether a shift, or the crew of a unit, is the caller's to know: a crew's own unit, a station's own units, all to the room and those who run it. */
export const concernsCaller = (caller: Caller, { unitId, stationId }: { readonly unitId: string; readonly stationId: string }): boolean => {
  if (caller.role === 'crew') return caller.unitId === unitId;
  return caller.role !== 'station' || caller.stationId === stationId;
};
