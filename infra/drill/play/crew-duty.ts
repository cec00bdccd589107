import type { FleetUnit } from '#shared/schemas/centre.ts';
import { crewMember } from '../plan/plan-shifts.ts';
import { unlessConflict } from './refused.ts';
import type { Account, Stage } from './stage.ts';

/** Who is on a unit. */
export interface CrewDuty {
  /** Whose phone is aboard now. */
  account(): Account;
  /** Signs in on a rostered unit; brings another one on duty. */
  begin(): Promise<void>;
  /** The next crew signs in and takes the unit over, also on a run; without a roster there is none. */
  handOver(): Promise<void>;
  /** Signs out of a rostered unit. */
  end(): Promise<void>;
}

/** The duty of a unit's crew: of a rostered one the member that the roster names, and whoever relieves it. */
export const crewDuty = (stage: Stage, { id: unitId }: FleetUnit, isRostered: boolean): CrewDuty => {
  const accountOf = (user: string): Account => ({ role: 'crew', user, unit: unitId });
  const first = accountOf(crewMember(unitId));
  const relief = accountOf(`relief-${unitId}`);
  let aboard = first;
  let reliefHasScreen = false;
  const own = () => stage.terminal(aboard);
  return {
    account: () => aboard,
    begin: async () => {
      if (isRostered) await unlessConflict(own().tell('sign-in-crew', { unitId }, {}));
      else if (stage.room.find('unit', unitId)?.state.status === 'offDuty') await unlessConflict(own().tell('set-unit-state', { unitId }, { change: { to: 'onDuty' } }));
    },
    handOver: async () => {
      if (!isRostered) return;
      const next = aboard === first ? relief : first;
      if (!reliefHasScreen) await stage.watch(relief).ready();
      reliefHasScreen = true;
      await stage.terminal(next).tell('sign-in-crew', { unitId }, { beside: 'take-over' });
      aboard = next;
    },
    end: async () => {
      if (isRostered) await unlessConflict(own().tell('sign-out-crew', { unitId }, {}));
    },
  };
};
