import * as z from 'zod';

/** What a crew of the hour can do, beside its vehicle: with a physician aboard it gives advanced life support, without one it does not. */
export const CrewLevel = z.enum(['basic', 'advanced']);
export type CrewLevel = z.infer<typeof CrewLevel>;

/** A member of a crew by the id of the account, and never by name: no spaces, and nothing beyond ASCII. */
export const CrewMemberId = z.string().regex(/^[!-~]{1,128}$/, "not an account's id: 1 to 128 ASCII characters without spaces");
export type CrewMemberId = z.infer<typeof CrewMemberId>;

/** A physician, a nurse, a driver, stretcher-bearers, and who learns beside them. */
export const MOST_CREW_MEMBERS = 6;

/** Who is on a unit, and at what level. */
export const Crew = z.strictObject({ level: CrewLevel, memberIds: z.array(CrewMemberId).min(1).max(MOST_CREW_MEMBERS).readonly() });
export type Crew = z.infer<typeof Crew>;

/** What a crew that signs in means for one that is there already: it joins that, or takes the unit over 交接班. */
export const CrewBeside = z.enum(['join', 'take-over']);
export type CrewBeside = z.infer<typeof CrewBeside>;
