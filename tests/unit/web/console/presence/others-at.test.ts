import { expect, it } from 'vitest';
import { othersAt } from '#web/console/presence/others-at.ts';

const seen = (userId: string, incidentId: string | undefined, until: number) => ({ userId, at: 0, until, ...(incidentId !== undefined && { incidentId }) });

it('others at an incident are named, but neither the reader nor who turned away or fell silent', () => {
  const presences = [seen('me', 'i1', 100), seen('zhao', 'i1', 100), seen('bai', 'i1', 100), seen('gone', 'i1', 50), seen('elsewhere', 'i2', 100), seen('turned', undefined, 100)];
  expect(othersAt(presences, { incidentId: 'i1', userId: 'me', now: 50 })).toEqual(['bai', 'zhao']);
});
