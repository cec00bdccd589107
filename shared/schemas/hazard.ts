import * as z from 'zod';

/** What makes a scene unsafe for whoever comes without protection. */
export const Hazard = z.enum(['violence', 'fire', 'explosion', 'gas', 'chemical', 'electricity', 'traffic', 'water', 'collapse', 'animal', 'infection', 'other']);
export type Hazard = z.infer<typeof Hazard>;

/** All hazards of a scene; none means that somebody has said that it is safe. */
export const Hazards = z
  .array(Hazard)
  .max(Hazard.options.length)
  .refine((list) => new Set(list).size === list.length, 'names a hazard twice')
  .readonly();
export type Hazards = z.infer<typeof Hazards>;
