/** The functions that follow the table's stream. */
export const streamConsumers = ['push-board', 'publish-events'] as const;

/** The events that end a run. */
const ENDS_OF_RUNS = ['AssignmentCompleted', 'AssignmentCancelled', 'AssignmentRefused', 'AssignmentDiverted', 'AssignmentBrokeDown'] as const;

/** The functions behind rules of the bus, and the types of event that each rule matches. */
export const busRules = {
  /** After these something may fall due. */
  'set-deadlines': [
    'CallRang',
    'CallAbandoned',
    'TransferOffered',
    'IncidentOpened',
    'IncidentReopened',
    'AssignmentEnded',
    'CrewNotified',
    'QueuedOrderGiven',
    'TimePointReported',
    'TimePointCorrected',
    'AlarmRaised',
    'AlarmOwned',
    'ResponderAlerted',
  ],
  /** After these the reason of an alarm may be gone. */
  'settle-alarms': ['CallAnswered', 'CallAbandoned', 'CallFinished', 'AssignmentStarted', 'AssignmentQueued', 'RunBackfilled', 'IncidentClosed', 'TimePointReported', 'TimePointCorrected', ...ENDS_OF_RUNS],
  /** A village doctor is asked, or called back. */
  'notify-responders': ['ResponderAlerted', 'ResponderStoodDown'],
  /** After these village doctors may have to be called back. */
  'stand-down-responders': ['IncidentClosed', 'TimePointReported', 'SceneMarked', 'ComplaintAssessed'],
  /** After these a unit can be had for an incident that waits, or cannot any more, or an incident waits anew. */
  'propose-units': ['UnitReleased', 'UnitCameBackIntoService', 'UnitWentOnDuty', 'CrewSignedIn', 'UnitAssigned', 'UnitWentOutOfService', 'UnitWentOffDuty', 'CrewSignedOut', 'AssignmentEnded'],
  /** These are news to the services that hand calls over. */
  'notify-partners': ['CallHandedOver', 'CallFinished', 'CallJoined', 'IncidentOpened', 'WaitingAlarmRaised', 'AssignmentStarted', 'TimePointReported', 'IncidentClosed', 'IncidentReopened'],
  /** These begin the alert of an order, or may end it. */
  'notify-crew': ['CrewNotified', 'QueuedOrderGiven', 'RunTakenOver', 'TimePointReported', ...ENDS_OF_RUNS],
  /** These change what is counted: how long something took, where, for whom, and whether it counts. */
  'roll-up-statistics': [
    'CallRang',
    'CallClaimed',
    'CallAnswered',
    'CallAbandoned',
    'CallFinished',
    'IncidentOpened',
    'IncidentLocated',
    'IncidentTriaged',
    'ComplaintAssessed',
    'CallJoined',
    'IncidentClosed',
    'IncidentReopened',
    'RunBackfilled',
    'CrewNotified',
    'OrderQueued',
    'QueuedOrderGiven',
    'TimePointReported',
    'TimePointCorrected',
    ...ENDS_OF_RUNS,
  ],
} as const satisfies Record<string, readonly string[]>;

/** The function that is called with every timer that fires. */
export const TIMER_CONSUMER = 'watch-deadlines';
