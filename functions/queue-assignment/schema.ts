import { DispatchUnitRequest, DispatchUnitResponse } from '#functions/dispatch-unit/schema.ts';

/** Gives a busy unit its next run. */
export const QueueAssignmentRequest = DispatchUnitRequest;
/** The queued run. */
export const QueueAssignmentResponse = DispatchUnitResponse;
