import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { PlaceAsTold } from '#shared/schemas/place-as-told.ts';

/** Where the incident is, as far as it is known now. */
export const LocateIncidentRequest = z.strictObject({ ...command, place: PlaceAsTold });
/** The incident's new version. */
export const LocateIncidentResponse = Moved;
