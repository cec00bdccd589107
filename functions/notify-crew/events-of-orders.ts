/** The events that begin the alert of an order, and those that may end it: what the bus rule matches. */
export const EVENTS_OF_ORDERS = [
  'CrewNotified',
  'QueuedOrderGiven',
  'TimePointReported',
  'AssignmentCompleted',
  'AssignmentCancelled',
  'AssignmentRefused',
  'AssignmentDiverted',
  'AssignmentBrokeDown',
] as const;
