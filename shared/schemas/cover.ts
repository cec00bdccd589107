import * as z from 'zod';
import { Identifier } from './identifier.ts';

const people = z.number().int().min(0);

/** People of a township, and how many of them an available unit reaches in time. */
export const TownshipCover = z.strictObject({ townshipId: Identifier, people, covered: people });
export type TownshipCover = z.infer<typeof TownshipCover>;

/** A centre's cover 急救圈覆盖 at a moment. Every figure of cover prints the drive budget that it rests on. */
export const Cover = z.strictObject({
  /** The target less the expected call handling and activation. */
  driveBudgetSeconds: z.number().int().min(0),
  people,
  covered: people,
  townships: z.array(TownshipCover).readonly(),
});
export type Cover = z.infer<typeof Cover>;

/** Whom nobody would reach in time any more if a unit left, and where they live; only townships that lose. */
export const CoverLoss = z.strictObject({
  people,
  townships: z.array(z.strictObject({ townshipId: Identifier, people, before: people, after: people })).readonly(),
});
export type CoverLoss = z.infer<typeof CoverLoss>;
