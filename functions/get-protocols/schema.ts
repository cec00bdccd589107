import * as z from 'zod';
import { Protocol } from '#shared/domain/protocols/protocol.ts';
import { Bilingual } from '#shared/schemas/centre.ts';

/** The protocols in force, and what every screen must say beside them. */
export const GetProtocolsResponse = z.strictObject({ notice: Bilingual, protocols: z.array(Protocol).readonly() });
