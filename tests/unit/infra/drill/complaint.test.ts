import { describe, expect, it } from 'vitest';
import { COMMON_COMPLAINTS, triageOf } from '#infra/drill/plan/complaint.ts';

describe('the illustrative triage of a complaint', () => {
  it.each([
    ['CARDIAC ARREST', { priority: 'I', needs: ['advanced-life-support', 'defibrillator'] }],
    ['UNCONSCIOUS SUBJECT', { priority: 'I', needs: ['advanced-life-support'] }],
    ['CARDIAC EMERGENCY', { priority: 'II', needs: ['advanced-life-support'] }],
    ['MATERNITY', { priority: 'II', needs: ['obstetric'] }],
    ['VEHICLE ACCIDENT', { priority: 'II', needs: [] }],
    ['FALL VICTIM', { priority: 'III', needs: [] }],
    ['MEDICAL ALERT ALARM', { priority: 'IV', needs: [] }],
    ['something nobody has listed', { priority: 'III', needs: [] }],
  ])('takes "%s" for %j', (complaint, triage) => expect(triageOf(complaint)).toEqual(triage));

  it('leaves an unknown emergency without a priority, which ranks as the highest', () => {
    expect(triageOf('UNKNOWN MEDICAL EMERGENCY')).toEqual({ needs: [] });
  });

  it('gives drawn calls every urgency', () => {
    const urgencies = new Set(COMMON_COMPLAINTS.map(({ complaint }) => triageOf(complaint).priority));
    expect(urgencies).toEqual(new Set(['I', 'II', 'III', 'IV', undefined]));
  });
});
