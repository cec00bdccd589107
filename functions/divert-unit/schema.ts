import { DispatchUnitRequest, DispatchUnitResponse } from '#functions/dispatch-unit/schema.ts';

/** Takes a unit off its run, before it is on scene, for a more urgent one. */
export const DivertUnitRequest = DispatchUnitRequest;
/** The new run. */
export const DivertUnitResponse = DispatchUnitResponse;
