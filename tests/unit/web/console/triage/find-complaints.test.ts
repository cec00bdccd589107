import { describe, expect, it } from 'vitest';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { COMPLAINT_INITIALS } from '#web/console/triage/complaint-initials.ts';
import { findComplaints } from '#web/console/triage/find-complaints.ts';

const found = (typed: string) => findComplaints(Object.values(protocols), typed).map(({ complaint }) => complaint);

describe('a chief complaint that is typed', () => {
  it.each([
    ['xt', 'chest-pain'],
    ['胸痛', 'chest-pain'],
    ['jtsg', 'traffic'],
    ['jt', 'traffic'],
    ['农药', 'poisoning'],
    ['stroke', 'stroke'],
    ['HM', 'unconscious'],
  ])('is first in the list for "%s"', (typed, complaint) => {
    expect(found(typed)[0]).toBe(complaint);
  });

  it('leaves all to choose from while nothing is typed, and nothing where nothing fits', () => {
    expect(found('  ')).toHaveLength(Object.keys(protocols).length);
    expect(found('zzz')).toEqual([]);
  });

  it('has first initials that no other complaint has', () => {
    const first = Object.values(COMPLAINT_INITIALS).map(([one]) => one);
    expect(new Set(first).size).toBe(first.length);
    for (const [complaint, [initials]] of Object.entries(COMPLAINT_INITIALS)) expect(found(initials!)[0], complaint).toBe(complaint);
  });
});
