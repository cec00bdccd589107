import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';

const unitId = Identifier;

/** A second unit to send beside the recommended one, and why; it is one of the ranked. */
export const SecondUnit = z.discriminatedUnion('because', [
  /** It has of what is needed something that the recommended one lacks. */
  z.strictObject({ because: z.literal('brings-what-is-lacking'), unitId, brings: z.array(UnitCapability).min(1).readonly() }),
  /** It cannot do all that is needed, and is there so much sooner than the recommended one. */
  z.strictObject({ because: z.literal('is-there-sooner'), unitId, bySeconds: z.number().int().positive() }),
  /** So urgent a priority calls for two. */
  z.strictObject({ because: z.literal('priority-calls-for-two'), unitId, priority: Priority }),
  /** Beside this need something else will be needed, and it brings that. */
  z.strictObject({ because: z.literal('need-calls-for-two'), unitId, need: UnitCapability, brings: z.array(UnitCapability).min(1).readonly() }),
]);
export type SecondUnit = z.infer<typeof SecondUnit>;
