import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The call is to be the one of this seat; of an abandoned one, the caller of this route becomes the owner. */
export const ClaimCallRequest = z.strictObject({ ...command, seatId: Identifier });
/** The call's version. */
export const ClaimCallResponse = Moved;
