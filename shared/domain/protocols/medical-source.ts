import * as z from 'zod';

/** Where a medical statement comes from, as far as it is truly known. */
export const MedicalSource = z.strictObject({
  /** The guideline by its name. */
  guideline: z.string().min(1),
  year: z.number().int().min(1990).max(2100),
  /** The part or topic; left out rather than guessed. */
  section: z.string().min(1).optional(),
});
export type MedicalSource = z.infer<typeof MedicalSource>;

/** What a statement rests on: a guideline, or nothing that was looked up, and then it says so. There is no third. */
export type Basis = { readonly source: MedicalSource } | { readonly illustrative: true };

/** The schema of a medical statement: its own fields, and exactly one of `source` and `illustrative: true`. */
export const statement = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.union([z.strictObject({ ...shape, source: MedicalSource }).readonly(), z.strictObject({ ...shape, illustrative: z.literal(true) }).readonly()]);
