import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';

const seconds = z.number().int().min(0);
const people = z.number().int().positive();
const reason = <Code extends string, Shape extends z.core.$ZodLooseShape>(code: Code, shape: Shape) => z.strictObject({ code: z.literal(code), ...shape });

/** Why a unit stands where it stands in the ranking: a code with its figures, which the screens put into words. */
export const RankReason = z.discriminatedUnion('code', [
  /** Of all that can do it and are free, it is there first. */
  reason('fastest', {}),
  /** It is recommended before a faster one, because so many more stay covered. */
  reason('keeps-cover', { fastestUnitId: Identifier, costsSeconds: seconds, keepsPeople: people }),
  /** It would be faster than the recommended one, but so many more would lose cover. */
  reason('passed-over-for-cover', { costsPeople: people }),
  /** It comes so much later, or sooner, than the recommended one. */
  reason('later', { thanUnitId: Identifier, bySeconds: seconds }),
  reason('sooner', { thanUnitId: Identifier, bySeconds: seconds }),
  reason('in-target', { spareSeconds: seconds }),
  reason('late', { bySeconds: seconds }),
  reason('lacks', { capabilities: z.array(UnitCapability).readonly() }),
  /** It must be taken off a less urgent run; the gain is over the fastest free unit that can do it, missing where there is none. */
  reason('diverted', { fromPriority: Priority.optional(), gainSeconds: seconds.optional() }),
  /** Its crew refused this very order before. */
  reason('refused-before', {}),
  /** So many people lose cover if it goes, in so many townships. */
  reason('takes-cover', { people, townshipIds: z.array(Identifier).readonly() }),
  /** It has not told where it is for so long: the time counts from where it was last. */
  reason('old-position', { ageSeconds: seconds }),
  /** The roads did not answer: the time is a guess by the straight line. */
  reason('guessed-time', {}),
]);
export type RankReason = z.infer<typeof RankReason>;
