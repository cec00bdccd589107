import { CommandRefused } from '../command-refused.ts';
import type { KnownIncident } from './incident.ts';

/** Nothing more is done on an incident that is closed. @throws CommandRefused with why it was closed */
export const refuseClosed = (incident: KnownIncident, action: string): void => {
  if (incident.status === 'closed') throw new CommandRefused(`Cannot ${action}: the incident is closed`, { status: 'closed', reason: incident.reason });
};
