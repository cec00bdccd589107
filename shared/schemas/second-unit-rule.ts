import * as z from 'zod';
import { UnitCapability } from './capability.ts';
import { Priority } from './priority.ts';

/** What calls for a second unit beside the recommended one. It is offered and never sent by itself; both figures are our own rule. */
export const SecondUnitRule = z.strictObject({
  /** At these priorities the next best unit is offered, too: a resuscitation takes more hands than one crew has. */
  priorities: z.array(Priority).readonly().default(['I']),
  /** Beside a need, what a second unit should bring: a birth makes two patients. */
  brings: z.partialRecord(UnitCapability, z.array(UnitCapability).readonly()).default({ obstetric: ['neonatal'] }),
});
export type SecondUnitRule = z.infer<typeof SecondUnitRule>;
