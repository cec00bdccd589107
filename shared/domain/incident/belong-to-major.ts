import type { IncidentEvent } from '#events/incident.ts';
import { CommandRefused } from '../command-refused.ts';
import type { KnownIncident } from './incident.ts';
import { refuseClosed } from './refuse-closed.ts';

/** `isFree`: whatever it belonged to before is over. */
export interface Membership {
  readonly majorIncidentId: string;
  readonly isFree: boolean;
}

/** An incident becomes a major one, unless it belongs to one. @throws CommandRefused otherwise */
export const becomeMajor = ({ isFree }: Pick<Membership, 'isFree'>, incident: KnownIncident): readonly IncidentEvent[] => {
  if (incident.majorSince !== undefined) return [];
  refuseClosed(incident, 'declare a major incident');
  if (incident.partOf !== undefined && !isFree) throw new CommandRefused(`Cannot declare a major incident: it belongs to "${incident.partOf}"`, { partOf: incident.partOf });
  return [{ type: 'IncidentBecameMajor', data: {} }];
};

/** An incident belongs to one major incident at a time, and to none while it is one. @throws CommandRefused otherwise */
export const joinMajorIncident = ({ majorIncidentId, isFree }: Membership, incident: KnownIncident): readonly IncidentEvent[] => {
  if (incident.partOf === majorIncidentId) return [];
  if (incident.majorSince !== undefined) throw new CommandRefused('Cannot link the incident: it is a major incident itself');
  if (incident.partOf !== undefined && !isFree) throw new CommandRefused(`Cannot link the incident: it belongs to "${incident.partOf}"`, { partOf: incident.partOf });
  return [{ type: 'LinkedToMajorIncident', data: { majorIncidentId } }];
};
