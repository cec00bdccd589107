import { AlarmEvent } from './alarm.ts';
import { AlertEvent } from './alert.ts';
import { AssignmentEvent } from './assignment.ts';
import { CallEvent } from './call.ts';
import { ClosuresEvent } from './closures.ts';
import { IncidentEvent } from './incident.ts';
import { PatientEvent } from './patient.ts';
import { SeatEvent } from './seat.ts';
import { TransferEvent } from './transfer.ts';
import { UnitEvent } from './unit.ts';

/** The schema of every event that Yike tells the world of; a name means the same in every log. */
export const publishedEvents = [
  ...IncidentEvent.options,
  ...AssignmentEvent.options,
  ...UnitEvent.options,
  ...PatientEvent.options,
  ...TransferEvent.options,
  ...ClosuresEvent.options,
  ...SeatEvent.options,
  ...CallEvent.options,
  ...AlarmEvent.options,
  ...AlertEvent.options,
] as const;
export type PublishedEvent = (typeof publishedEvents)[number];
