import type { BackfillEvent } from '#events/backfill.ts';
import type { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { Backfill } from './backfill.ts';

/** What can be asked of an order that contradicts the record. */
export type BackfillCommand =
  | { readonly type: 'HoldOrder'; readonly order: BackfilledOrder; readonly conflicts: readonly BackfillConflict[]; readonly mode: Mode }
  | { readonly type: 'WriteOrder' };

/** What follows for it: told again with the same contradictions, nothing is new. */
export const decideBackfill = (command: BackfillCommand, backfill: Backfill): readonly BackfillEvent[] => {
  switch (command.type) {
    case 'HoldOrder': {
      const { order, conflicts, mode } = command;
      const isSame = backfill.status === 'held' && isAlike(backfill.order, order) && isAlike(backfill.conflicts, conflicts);
      return isSame ? [] : [{ type: 'BackfillConflicted', data: { order, conflicts: [...conflicts], mode } }];
    }
    case 'WriteOrder':
      return backfill.status === 'held' ? [{ type: 'BackfillWritten', data: {} }] : [];
  }
};

/** Compares what was read from JSON with what was, whatever the order of its keys. */
const isAlike = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
};
