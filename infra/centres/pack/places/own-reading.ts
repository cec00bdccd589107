import * as z from 'zod';
import { nameParts } from '#shared/domain/places/fold-text.ts';

/** A row of readings.csv: how the county reads a name, or a part of names, that is read otherwise elsewhere. */
export const OwnReading = z
  .strictObject({
    name: z.string().min(1).max(80),
    /** A syllable for each character, in small letters without tones, a space between: "xie zhou". */
    reading: z.string().regex(/^[a-z]+( [a-z]+)*$/, 'not syllables of small letters with a space between'),
  })
  .refine(({ name, reading }) => nameParts(name).length === reading.split(' ').length, { path: ['reading'], message: 'has not one syllable for each character of the name' });
export type OwnReading = z.infer<typeof OwnReading>;
