import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Hazards } from '#shared/schemas/hazard.ts';

/** All that makes the scene unsafe now; none says that it is safe. */
export const MarkSceneRequest = z.strictObject({ ...command, hazards: Hazards });
/** The incident's new version. */
export const MarkSceneResponse = Moved;
