import type { IncidentEvent } from '#events/incident.ts';
import type { PartnerStatus } from '#shared/schemas/partner-notice.ts';
import type { KnownIncident } from './incident.ts';

/** The events of an incident that are news to whoever handed a call of it over; its end depends on how it ended. */
const STATUS_AFTER: Partial<Record<IncidentEvent['type'], PartnerStatus>> = {
  IncidentOpened: 'accepted',
  IncidentReopened: 'accepted',
  CallJoined: 'accepted',
  WaitingAlarmRaised: 'waiting',
  AssignmentStarted: 'dispatched',
};

/** What an event of an incident means to whoever handed a call of it over; nothing where it means nothing to them. */
export const partnerStatusAfter = (type: IncidentEvent['type'], incident: KnownIncident): PartnerStatus | undefined => (type === 'IncidentClosed' ? endOf(incident) : STATUS_AFTER[type]);

/** Where an incident stands, for a service that says only now that it handed it over. */
export const partnerStatusOf = (incident: KnownIncident): PartnerStatus => {
  if (incident.status === 'closed') return endOf(incident);
  return incident.status === 'active' ? 'dispatched' : 'accepted';
};

const endOf = ({ helpCame }: KnownIncident): PartnerStatus => (helpCame ? 'closed' : 'no-unit');
