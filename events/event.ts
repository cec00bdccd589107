import * as z from 'zod';

/** The schema of one event: its name in the past tense and what it says. */
export const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), data: z.strictObject(shape).readonly() });
