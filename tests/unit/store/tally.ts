import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import type { Command } from '#shared/store/execute-command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

type Added = { readonly type: 'Added'; readonly data: { readonly amount: number } };

/** The smallest lifecycle there is: a sum, live while it is not a multiple of ten. */
export const tallyLifecycle: Lifecycle<{ readonly sum: number }, Added> = {
  kind: 'unit',
  initial: { sum: 0 },
  evolve: ({ sum }, { data: { amount } }) => ({ sum: sum + amount }),
  isLive: ({ sum }) => sum % 10 !== 0,
};

/** A decision that adds to a sum and answers what it is then. */
export const add =
  (id: string, amount = 1) =>
  async (work: UnitOfWork): Promise<{ sum: number }> => {
    await work.load(tallyLifecycle, id);
    return work.append(tallyLifecycle, id, [{ type: 'Added', data: { amount } }]);
  };

/** A command of which only the point of the test differs. */
export const command = (more: Partial<Command> = {}): Command => ({
  centre: 'yanhu',
  commandId: 'command-1',
  name: 'add',
  body: { amount: 1 },
  by: 'dispatcher-1',
  source: 'console',
  ...more,
});
