import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { StandDownReasonByHand } from '#shared/schemas/responder.ts';

/** Calls back a village doctor who is not there yet. */
export const StandDownResponderRequest = z.strictObject({ ...command, reason: StandDownReasonByHand });
/** The response's new version. */
export const StandDownResponderResponse = Moved;
