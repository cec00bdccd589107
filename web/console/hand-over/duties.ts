import type { StandingAlarm } from '#shared/domain/alarm/alarm.ts';
import type { KnownCall } from '#shared/domain/call/call.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { BoardView, Entity } from '../board/board-view.ts';
import { openIncidents } from '../incidents/incident-order.ts';

/** All that one person answers for at the end of a shift. */
export interface Duties {
  readonly incidents: readonly Entity<KnownIncident>[];
  readonly alarms: readonly Entity<StandingAlarm>[];
  /** Callers whom this person is to ring back. */
  readonly callBacks: readonly Entity<KnownCall>[];
}

/** How many things that are. */
export const countOf = ({ incidents, alarms, callBacks }: Duties): number => incidents.length + alarms.length + callBacks.length;

/** What a person answers for now, as the board has it. */
export const dutiesOf = (board: BoardView, userId: string): Duties => {
  const { waiting, active } = openIncidents(board.incidents.values());
  return {
    incidents: [...waiting, ...active].filter(({ state }) => state.owner === userId),
    alarms: [...board.alarms.values()].filter(({ state }) => 'owner' in state && state.owner === userId),
    callBacks: [...board.calls.values()].filter(({ state }) => state.status === 'callBackDue' && state.owner === userId),
  };
};

/** The others who answer for anything, by name. */
export const othersWithDuties = (board: BoardView, userId: string): readonly string[] => {
  const owners = [
    ...[...board.incidents.values()].flatMap(({ state }) => (state.status === 'closed' ? [] : [state.owner])),
    ...[...board.alarms.values()].flatMap(({ state }) => ('owner' in state && state.owner !== undefined ? [state.owner] : [])),
    ...[...board.calls.values()].flatMap(({ state }) => (state.status === 'callBackDue' ? [state.owner] : [])),
  ];
  return [...new Set(owners)].filter((owner) => owner !== userId).sort();
};
