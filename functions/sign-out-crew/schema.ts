import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { Crew, CrewLevel, CrewMemberId, MOST_CREW_MEMBERS } from '#shared/schemas/crew.ts';

/**
 * Signs members out of their unit; the last one takes it off duty, and where others stay, the level may be told anew. Where nobody
 * is named, a member of a crew signs out alone, and station or room the whole crew.
 */
export const SignOutCrewRequest = z.strictObject({
  ...command,
  ...deviceTime,
  memberIds: z.array(CrewMemberId).min(1).max(MOST_CREW_MEMBERS).readonly().optional(),
  level: CrewLevel.optional(),
});
/** The unit's new version, and who is still on it. */
export const SignOutCrewResponse = z.strictObject({ ...Moved.shape, crew: Crew.optional() });
