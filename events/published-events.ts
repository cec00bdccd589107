import { AlarmEvent } from './alarm.ts';
import { AlertEvent } from './alert.ts';
import { AssignmentEvent } from './assignment.ts';
import { BackfillEvent } from './backfill.ts';
import { CallEvent } from './call.ts';
import { ClosuresEvent } from './closures.ts';
import { FacilitiesEvent } from './facilities.ts';
import { IncidentEvent } from './incident.ts';
import { MajorEvent } from './major.ts';
import { PatientEvent } from './patient.ts';
import { ResponderEvent } from './responder.ts';
import { ResponseEvent } from './response.ts';
import { RosterEvent } from './roster.ts';
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
  ...FacilitiesEvent.options,
  ...RosterEvent.options,
  ...SeatEvent.options,
  ...CallEvent.options,
  ...AlarmEvent.options,
  ...AlertEvent.options,
  ...ResponderEvent.options,
  ...ResponseEvent.options,
  ...MajorEvent.options,
  ...BackfillEvent.options,
] as const;
export type PublishedEvent = (typeof publishedEvents)[number];
