import * as z from 'zod';
import { HandOverService } from './call.ts';

/** Where another service takes what becomes of the calls that it handed to us: an HTTPS address of its own. */
export const PartnerEndpoint = z.strictObject({ url: z.url({ protocol: /^https$/ }).max(500) });
export type PartnerEndpoint = z.infer<typeof PartnerEndpoint>;

/** The services that hear what becomes of their calls; one that is left out hears nothing. */
export const PartnerSettings = z.partialRecord(HandOverService, PartnerEndpoint).default({});
export type PartnerSettings = z.infer<typeof PartnerSettings>;
