/** The events after which the reason of an alarm may be gone: what the bus rule matches. */
export const EVENTS_THAT_SETTLE = [
  'AssignmentStarted',
  'AssignmentQueued',
  'IncidentClosed',
  'TimePointReported',
  'TimePointCorrected',
  'AssignmentCompleted',
  'AssignmentCancelled',
  'AssignmentRefused',
  'AssignmentDiverted',
  'AssignmentBrokeDown',
] as const;
