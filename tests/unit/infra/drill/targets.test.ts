import { describe, expect, it } from 'vitest';
import type { CallFacts } from '#infra/drill/figures/drill-facts.ts';
import { targetShares } from '#infra/drill/figures/targets.ts';

const call = (rangAt: number | undefined, answeredAt: number, points: CallFacts['runs'][number]['points']): CallFacts => ({
  incidentId: 'i', rangAt, answeredAt, status: 'closed', waiting: [], patientsWithoutOutcome: 0,
  runs: [{ assignmentId: 'r', unitId: 'u', purpose: 'incident', points, ending: { how: 'completed', outcome: { kind: 'empty' } }, active: undefined, wasQueued: false }],
});

describe('the targets of a drill', () => {
  it('count to the second, and leave out what is missing or ran backwards', () => {
    const calls = [
      call(0, 10_000, { notified: 70_000, enRoute: 250_000, onScene: 610_000 }),
      call(0, 10_001, { notified: 70_002, enRoute: 250_003, onScene: 610_002 }),
      call(undefined, 5000, { notified: 4000, enRoute: 9000 }),
    ];
    expect(Object.fromEntries(targetShares(calls).map(({ name, kept, of }) => [name, [kept, of]]))).toEqual({
      'answered within 10 s': [1, 2],
      'ordered within 60 s': [1, 2],
      'rolled out within 3 min': [2, 3],
      'there within 10 min': [1, 2],
      'there within 12 min': [2, 2],
      'there within 15 min': [2, 2],
      'there within 20 min': [2, 2],
    });
  });
});
