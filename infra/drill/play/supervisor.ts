import type { Counts } from '../figures/counts.ts';
import { unlessConflict } from './refused.ts';
import type { Account, Stage } from './stage.ts';

/** As whom the drill looks after alarms. */
const SUPERVISOR: Account = { role: 'supervisor', user: 'drill-supervisor' };
/** Before somebody presses "mine", seconds. */
const REACTS_AFTER_SECONDS = 5;

/** Takes on every alarm that is raised, so that none is nobody's. @returns how many of each kind there were so far */
export const startSupervisor = (stage: Stage): (() => Counts) => {
  const own = stage.terminal(SUPERVISOR);
  const seen = new Map<string, string>();

  const takeOn = async (alarmId: string): Promise<void> => {
    await stage.clock.sleep(REACTS_AFTER_SECONDS, stage.signal);
    // What was overdue may have been done meanwhile.
    if (!stage.signal.aborted) await unlessConflict(own.tell('own-alarm', { alarmId }, {}));
  };
  stage.room.onChange(() => {
    for (const { id, state } of stage.room.all('alarm')) {
      // What contradicts the record is the supervisor's from the first, and yet nobody's.
      const isNobodys = state.status === 'raised' || (state.status === 'escalated' && state.owner === undefined);
      if (!isNobodys) continue;
      const raise = `${id}/${state.raisedAt}`;
      if (seen.has(raise)) continue;
      seen.set(raise, state.kind);
      void stage.spawn(`alarm "${id}"`, () => takeOn(id));
    }
  });
  return () => Object.fromEntries([...Map.groupBy(seen.values(), (kind) => kind)].map(([kind, all]) => [kind, all.length] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
};
