import * as z from 'zod';
import { Call } from '#shared/domain/call/call.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A call with the number of whoever rang; the number is missing where it was withheld, or its person was erased. */
export const GetCallResponse = z.strictObject({ id: Identifier, version: z.number().int(), call: Call, telephone: z.string().optional() });
