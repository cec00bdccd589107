import { priorityRank } from '#shared/schemas/priority.ts';
import type { Incident } from '../incident/incident.ts';
import type { RankedUnit } from './recommendation.ts';

/** An incident that waits, with the units that could go to it, best first. */
export interface WaitingIncident {
  readonly id: string;
  readonly incident: Extract<Incident, { status: 'waiting' }>;
  readonly ranked: readonly RankedUnit[];
}

/** What has changed since the room was last told. */
export interface Changed {
  /** Units that were not to be had before. */
  readonly freedUnitIds: ReadonlySet<string>;
  /** Incidents that wait anew. */
  readonly waitsAnew: ReadonlySet<string>;
}

/** What the room is to be told of an incident: the unit that can be had for it now, or that the one it was told of is gone. */
export interface News {
  readonly incidentId: string;
  readonly unit: RankedUnit | undefined;
}

/** The real before a drill, then the most urgent, then who has waited longest. */
export const byUrgency = (one: Pick<WaitingIncident, 'id' | 'incident'>, other: Pick<WaitingIncident, 'id' | 'incident'>): number =>
  Number(one.incident.mode !== 'real') - Number(other.incident.mode !== 'real') ||
  priorityRank(one.incident.priority) - priorityRank(other.incident.priority) ||
  one.incident.waitingSince - other.incident.waitingSince ||
  one.id.localeCompare(other.id);

/** The sharing out of free units, incident by incident in the order of urgency. */
export interface SharingOut {
  /** The units that the incidents so far have. */
  readonly taken: ReadonlySet<string>;
  /** Gives the next incident its unit. @returns what the room is to be told; nothing where that is no news */
  next(waiting: WaitingIncident): News | undefined;
}

/**
 * Shares the free units out among the incidents that wait, the most urgent first and each unit once, and says where that is news:
 * where a unit that was not to be had before is the best one, where an incident waits anew, and where the unit that the room was
 * told of is gone. Whoever was told of a unit that is still to be had is left alone.
 */
export const shareOut = ({ freedUnitIds, waitsAnew }: Changed): SharingOut => {
  const taken = new Set<string>();
  const fresh = new Set(freedUnitIds);
  return {
    taken,
    next: ({ id, incident, ranked }) => {
      const toBeHad = ranked.filter((unit) => unit.sending.how === 'dispatch' && !unit.refusedBefore && !taken.has(unit.unitId));
      const [best] = toBeHad;
      const known = toBeHad.find(({ unitId }) => unitId === incident.proposed?.unitId);
      const unit = best && (!known || fresh.has(best.unitId)) ? best : known;
      if (unit) taken.add(unit.unitId);
      if (unit && unit === known) return undefined;
      const isNews = incident.proposed !== undefined || (unit !== undefined && (fresh.has(unit.unitId) || waitsAnew.has(id)));
      // The unit that it was told of before is now to be had for the next.
      if (known) fresh.add(known.unitId);
      return isNews ? { incidentId: id, unit } : undefined;
    },
  };
};
