import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';

/** The four levels of a sudden event, highest first: 特别重大（Ⅰ级）、重大（Ⅱ级）、较大（Ⅲ级）、一般（Ⅳ级）. */
export const MajorIncidentLevel = z.enum(['extremely-serious', 'serious', 'considerable', 'ordinary']);
export type MajorIncidentLevel = z.infer<typeof MajorIncidentLevel>;

/** What kind of event it is. */
export const MajorIncidentNature = z.enum(['traffic', 'fire', 'explosion', 'collapse', 'mine', 'poisoning', 'chemical', 'flood', 'earthquake', 'crowd', 'infection', 'other']);
export type MajorIncidentNature = z.infer<typeof MajorIncidentNature>;

/** Triage tags 检伤标签, most urgent first: who is treated first at the scene. They are no priority of a call. */
export const TriageTag = z.enum(['red', 'yellow', 'green', 'black']);
export type TriageTag = z.infer<typeof TriageTag>;

/** How many carry each tag. */
export const TagCounts = z.strictObject({
  red: z.number().int().min(0).max(9999),
  yellow: z.number().int().min(0).max(9999),
  green: z.number().int().min(0).max(9999),
  black: z.number().int().min(0).max(9999),
});
export type TagCounts = z.infer<typeof TagCounts>;

/** Where units gather before they go in, and the way in as points to be drawn from there to the scene. */
export const StagingPoint = z.strictObject({
  position: Coordinate,
  villageId: Identifier.optional(),
  approach: z.array(Coordinate).max(50).readonly().optional(),
});
export type StagingPoint = z.infer<typeof StagingPoint>;
