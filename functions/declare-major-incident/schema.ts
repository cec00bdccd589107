import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { MajorIncidentLevel, MajorIncidentNature } from '#shared/schemas/major-incident.ts';

/** A staging point as a console tells it. */
export const StagingPointAsTold = z.strictObject({
  position: DatumCoordinate,
  villageId: Identifier.optional(),
  /** The way in from there to the scene, as points in their order. */
  approach: z.array(DatumCoordinate).max(50).readonly().optional(),
});
export type StagingPointAsTold = z.infer<typeof StagingPointAsTold>;

/** Declares a major incident, or revises how large it is and where units gather. */
export const DeclareMajorIncidentRequest = z.strictObject({ ...command, level: MajorIncidentLevel, nature: MajorIncidentNature, stagingPoint: StagingPointAsTold.optional() });
/** The major incident's new version, under the incident's id. */
export const DeclareMajorIncidentResponse = Moved;
