import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { Crew, CrewBeside, CrewLevel, CrewMemberId, MOST_CREW_MEMBERS } from '#shared/schemas/crew.ts';

/** Signs a crew in on its unit. What is left out is the rostered crew's; a member of a crew who names nobody signs in alone. */
export const SignInCrewRequest = z.strictObject({
  ...command,
  ...deviceTime,
  memberIds: z.array(CrewMemberId).min(1).max(MOST_CREW_MEMBERS).readonly().optional(),
  level: CrewLevel.optional(),
  /** Needed where another crew is signed in: whether this one joins it or takes the unit over. */
  beside: CrewBeside.optional(),
});
/** The unit's new version, and who is on it now. */
export const SignInCrewResponse = z.strictObject({ ...Moved.shape, crew: Crew });
