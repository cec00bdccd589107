import type { Recorded } from '#shared/domain/lifecycle.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';

const NOON = Date.UTC(2026, 0, 1, 4);

/** So many minutes after the story began, epoch milliseconds. */
export const minute = (minutes: number): number => NOON + minutes * 60_000;

/** Told by dispatcher `li` at the console; `recordedAt` is `at` unless the test is about a late telling. */
export const recorded = ({ at = minute(0), ...told }: Partial<Recorded> = {}): Recorded => ({
  at,
  recordedAt: at,
  atVerified: true,
  source: 'console',
  by: 'li',
  ...told,
});

/** What stands in an event for a person's sealed data. */
export const sealed = (personId = 'person-1'): SealedReference => ({ personId, itemId: `${personId}-item`, commitment: 'c0'.repeat(32) });
