import * as z from 'zod';

/** How awake a patient is, by the four words of AVPU: alert, answers a voice, answers pain, answers nothing. */
export const Consciousness = z.enum(['alert', 'voice', 'pain', 'unresponsive']);
export type Consciousness = z.infer<typeof Consciousness>;

/** One set of vital signs as measured; the limits are those of a slip of the thumb, not of health. */
export const Vitals = z
  .strictObject({
    consciousness: Consciousness.optional(),
    systolicMillimetresOfMercury: z.number().int().min(0).max(300).optional(),
    diastolicMillimetresOfMercury: z.number().int().min(0).max(250).optional(),
    pulsePerMinute: z.number().int().min(0).max(350).optional(),
    breathsPerMinute: z.number().int().min(0).max(100).optional(),
    oxygenSaturationPercent: z.number().int().min(0).max(100).optional(),
    temperatureCelsius: z.number().min(15).max(45).optional(),
    glucoseMillimolesPerLitre: z.number().min(0).max(70).optional(),
  })
  .refine((vitals) => Object.values(vitals).some((value) => value !== undefined), 'names no vital sign');
export type Vitals = z.infer<typeof Vitals>;
