import { Centre } from '#shared/schemas/centre.ts';

/** The centre's pack: places, facilities, fleet, targets. */
export const GetCentreResponse = Centre;
