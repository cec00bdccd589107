import { expect, it } from 'vitest';
import { ATTACHMENT_PART_BYTES as SCHEMA_PART_BYTES } from '#shared/schemas/attachment.ts';
import { AbortReason, PatientOutcome } from '#shared/schemas/outcome.ts';
import { OutOfServiceReason, RefusalReason } from '#shared/schemas/reason.ts';
import { Consciousness, Vitals } from '#shared/schemas/vitals.ts';
import { OUT_OF_SERVICE_REASONS } from '#web/crew/menu/out-of-service-reasons.ts';
import { ABORT_REASONS, PATIENT_OUTCOMES } from '#web/crew/outcome/outcome-draft.ts';
import { ATTACHMENT_PART_BYTES } from '#web/crew/patients/photo-limits.ts';
import { CONSCIOUSNESS, VITAL_FIELDS, vitalsOf } from '#web/crew/patients/vitals-draft.ts';
import { REFUSAL_REASONS } from '#web/crew/run/refusal-reasons.ts';

it('the lists that the small screen writes down again are those of the schemas', () => {
  expect(REFUSAL_REASONS).toStrictEqual(RefusalReason.options);
  expect(OUT_OF_SERVICE_REASONS).toStrictEqual(OutOfServiceReason.options);
  expect(ABORT_REASONS).toStrictEqual(AbortReason.options);
  expect(PATIENT_OUTCOMES).toStrictEqual(PatientOutcome.options.map(({ shape }) => shape.kind.value));
  expect(CONSCIOUSNESS).toStrictEqual(Consciousness.options);
  expect(ATTACHMENT_PART_BYTES).toBe(SCHEMA_PART_BYTES);
});

it('what the form of vital signs takes, the schema takes, at both ends of each field', () => {
  expect([...VITAL_FIELDS.map(({ field }) => field), 'consciousness'].sort()).toStrictEqual(Object.keys(Vitals.shape).sort());
  for (const { field, from, to, step } of VITAL_FIELDS) {
    for (const value of [from, to]) expect(Vitals.safeParse(vitalsOf({ [field]: String(value) })).success, `${field} ${String(value)}`).toBe(true);
    for (const value of [from - step, to + step]) {
      expect(vitalsOf({ [field]: String(value) }), `${field} ${String(value)}`).toBeUndefined();
      expect(Vitals.safeParse({ [field]: value }).success, `${field} ${String(value)}`).toBe(false);
    }
  }
});

it('vital signs that say nothing, or are no numbers, are none', () => {
  expect(vitalsOf({})).toBeUndefined();
  expect(vitalsOf({ pulsePerMinute: ' ' })).toBeUndefined();
  expect(vitalsOf({ pulsePerMinute: 'x', consciousness: 'alert' })).toBeUndefined();
  expect(vitalsOf({ pulsePerMinute: '80.5' })).toBeUndefined();
  expect(vitalsOf({ consciousness: 'pain', temperatureCelsius: '38.4' })).toStrictEqual({ consciousness: 'pain', temperatureCelsius: 38.4 });
});
