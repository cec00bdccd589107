/** A pattern in a policy's resources that names more than one thing, and why it may. */
export interface WildcardReason {
  /** The actions that it is allowed for, all of them. */
  readonly actions: readonly string[];
  /** The resource as the template has it, references and imports left out. */
  readonly resource: RegExp;
  readonly reason: string;
}

/** Every wildcard that a policy of ours may hold. A test reads all policies and fails on any other. */
export const WILDCARD_REASONS: readonly WildcardReason[] = [
  { actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resource: /^\*$/, reason: 'X-Ray knows no resources: traces can be sent to all or to none.' },
  { actions: ['sns:Publish'], resource: /^\*$/, reason: 'A telephone number is no resource: short messages can be sent to all or to none; topics are denied beside it.' },
  { actions: ['s3:PutObject', 's3:GetObject'], resource: /:s3:::[^*]*\/\*$/, reason: 'A file is named by its patient and its own id: any of this bucket may be signed for, and of no other.' },
  { actions: ['dynamodb:ListStreams'], resource: /^\*$/, reason: 'Lambda lists the streams before it reads the one it was given; listing tells names alone.' },
  { actions: ['execute-api:ManageConnections'], resource: /\/socket\/(POST|DELETE)\/@connections\/\*$/, reason: 'A socket has its id from the gateway when it opens.' },
  { actions: ['scheduler:CreateSchedule'], resource: /:schedule\/yike-[a-z0-9-]+-timers\/\*$/, reason: 'A schedule is named by its timer.' },
  { actions: ['connect:StartOutboundVoiceContact'], resource: /:instance\/[0-9a-f-]+\/contact\/\*$/, reason: 'A contact has its id from the instance when it begins.' },
  { actions: ['kms:*'], resource: /^\*$/, reason: "The key's own policy: it hands the key to its account, whose roles' policies say who may use it." },
];
