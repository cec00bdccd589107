/** How a patient's sex may be said. */
export const SEXES = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** As the server takes it. */
export const EARLIEST_BIRTH_YEAR = 1880;

/** Who is to be moved, as typed; all of it may stay unknown. */
export interface PatientDraft {
  readonly name: string;
  readonly sex: Sex;
  readonly birthYear: number | undefined;
}

/** The form as it opens. */
export const newPatient = (): PatientDraft => ({ name: '', sex: 'unknown', birthYear: undefined });

/** The identity to seal; nothing for a patient without a name, who stays unknown. */
export const identityOf = ({ name, sex, birthYear }: PatientDraft): { readonly name: string; readonly sex: Sex; readonly birthYear?: number } | undefined =>
  name.trim() === '' ? undefined : { name: name.trim(), sex, ...(birthYear !== undefined && { birthYear }) };
