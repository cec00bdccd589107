import type { Vitals } from '#shared/schemas/vitals.ts';

/** The fields of the form, each with the limits of a slip of the thumb; a test holds them to the schema. */
export const VITAL_FIELDS = [
  { field: 'systolicMillimetresOfMercury', word: 'systolic', from: 0, to: 300, step: 1 },
  { field: 'diastolicMillimetresOfMercury', word: 'diastolic', from: 0, to: 250, step: 1 },
  { field: 'pulsePerMinute', word: 'pulse', from: 0, to: 350, step: 1 },
  { field: 'breathsPerMinute', word: 'breaths', from: 0, to: 100, step: 1 },
  { field: 'oxygenSaturationPercent', word: 'oxygen', from: 0, to: 100, step: 1 },
  { field: 'temperatureCelsius', word: 'temperature', from: 15, to: 45, step: 0.1 },
  { field: 'glucoseMillimolesPerLitre', word: 'glucose', from: 0, to: 70, step: 0.1 },
] as const satisfies readonly { readonly field: keyof Vitals; readonly word: string; readonly from: number; readonly to: number; readonly step: number }[];
export const CONSCIOUSNESS = ['alert', 'voice', 'pain', 'unresponsive'] as const satisfies readonly NonNullable<Vitals['consciousness']>[];

/** What was typed so far, as text. */
export type VitalsDraft = Readonly<Partial<Record<(typeof VITAL_FIELDS)[number]['field'], string>>> & { readonly consciousness?: Vitals['consciousness'] };

/** The vital signs that were typed; nothing while none is there, or one is outside its limits. */
export const vitalsOf = ({ consciousness, ...typed }: VitalsDraft): Vitals | undefined => {
  const vitals: Record<string, number> = {};
  for (const { field, from, to, step } of VITAL_FIELDS) {
    const text = typed[field]?.trim() ?? '';
    if (text === '') continue;
    const value = Number(text);
    if (!Number.isFinite(value) || value < from || value > to || (step === 1 && !Number.isInteger(value))) return undefined;
    vitals[field] = value;
  }
  if (consciousness === undefined && Object.keys(vitals).length === 0) return undefined;
  return { ...vitals, ...(consciousness && { consciousness }) };
};
