import type { Facility } from '#shared/schemas/centre.ts';
import { unlessConflict } from './refused.ts';
import type { Account, Stage } from './stage.ts';

/** As whom a facility of the drill acts. */
export const facilityAccount = (facilityId: string): Account => ({ role: 'facility', user: `desk-${facilityId}`.slice(0, 64), facility: facilityId });

/** A facility's desk: answers each offer that its own socket tells of, as the drill planned. Resolves once it is ready. */
export const startFacilityDesk = async (stage: Stage, { id: facilityId }: Facility): Promise<void> => {
  const account = facilityAccount(facilityId);
  const watch = stage.watch(account);
  const known = new Set<string>();

  const answer = async (transferId: string, isFirst: boolean): Promise<void> => {
    const plan = await stage.book.findTransfer(transferId);
    if (plan === undefined || (isFirst && plan.firstAnswer === 'silence')) return;
    await stage.clock.sleep(plan.thinkSeconds, stage.signal);
    if (stage.signal.aborted) return;
    const kind = isFirst && plan.firstAnswer === 'decline' ? ({ kind: 'decline', reason: 'no-bed' } as const) : ({ kind: 'accept', bed: 'drill' } as const);
    // An offer that ran out while the desk was thinking has gone to the next one.
    await unlessConflict(stage.terminal(account).tell('answer-transfer', { transferId }, { facilityId, answer: kind }));
  };

  watch.onChange(() => {
    for (const { id, state } of watch.all('transfer')) {
      if (state.status !== 'offered' || state.facilityId !== facilityId) continue;
      const offer = `${id}/${state.expiresAt}`;
      if (known.has(offer)) continue;
      known.add(offer);
      void stage.spawn(`the answer of facility "${facilityId}"`, () => answer(id, state.asked.length === 0));
    }
  });
  await watch.ready();
};
