import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { priorityRank } from '#shared/schemas/priority.ts';
import type { Entity } from '../board/board-view.ts';

/** The open incidents as a dispatcher works through them. */
export interface OpenIncidents {
  readonly waiting: readonly Entity<KnownIncident>[];
  readonly active: readonly Entity<KnownIncident>[];
}

const waitingSince = (incident: KnownIncident): number => (incident.status === 'waiting' ? incident.waitingSince : incident.openedAt);

/** The most urgent first, and among equals the one that has waited longest. */
const byUrgency = (a: Entity<KnownIncident>, b: Entity<KnownIncident>): number =>
  priorityRank(a.state.priority) - priorityRank(b.state.priority) || waitingSince(a.state) - waitingSince(b.state);

/** The newest on top. */
const byAge = (a: Entity<KnownIncident>, b: Entity<KnownIncident>): number => b.state.openedAt - a.state.openedAt;

/** Waiting incidents apart from those that somebody is on the way to. */
export const openIncidents = (incidents: Iterable<Entity<KnownIncident>>): OpenIncidents => {
  const all = [...incidents];
  return {
    waiting: all.filter(({ state }) => state.status === 'waiting').sort(byUrgency),
    active: all.filter(({ state }) => state.status === 'active').sort(byAge),
  };
};
