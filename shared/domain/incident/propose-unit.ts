import type { IncidentEvent } from '#events/incident.ts';
import type { KnownIncident } from './incident.ts';

/** The unit that can be had now for an incident, and what the room is to know of it. */
export type Proposal = Extract<IncidentEvent, { type: 'UnitProposed' }>['data'];

/** Tells the room of a unit for an incident that waits, or that there is none any more; says nothing where that is known, and sends nobody. */
export const proposeUnit = (proposal: Proposal | undefined, incident: KnownIncident): readonly IncidentEvent[] => {
  if (incident.status !== 'waiting') return [];
  const known = incident.proposed?.unitId;
  if (proposal?.unitId === known) return [];
  if (proposal) return [{ type: 'UnitProposed', data: proposal }];
  return known === undefined ? [] : [{ type: 'ProposalWithdrawn', data: { unitId: known } }];
};
