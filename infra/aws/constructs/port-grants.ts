import { SecretValue, type Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { TABLE_INDEXES } from '#shared/ports/aws/dynamodb/table-request.ts';
import type { PortName } from '../ports-of-function.ts';
import type { StageResources } from '../stage-resources.ts';

/** What a port needs of its function: settings, and rights. */
export interface PortGrant {
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
  /** Why a resource is named by a pattern: the pattern, and a sentence. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** A function's stage, and whether it only reads items. */
export interface GrantContext extends StageResources {
  readonly stack: Stack;
  readonly onlyReads: boolean;
}

const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const;
/** The members of a transaction are allowed one by one. */
const WRITES = ['dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'] as const;

const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement => new PolicyStatement({ actions: [...actions], resources: [...resources] });
const nothing: PortGrant = { environment: {}, statements: [] };

const itemStore = ({ table, onlyReads }: GrantContext): PortGrant => ({
  environment: { YIKE_TABLE: table.tableName },
  statements: [
    allow(READS, [table.tableArn, ...Object.values(TABLE_INDEXES).map(({ name }) => `${table.tableArn}/index/${name}`)]),
    ...(onlyReads ? [] : [allow(WRITES, [table.tableArn])]),
  ],
});

const personalKeys = ({ masterKey }: GrantContext): PortGrant => ({
  environment: { YIKE_MASTER_KEY: masterKey.keyArn },
  statements: [allow(['kms:GenerateDataKey', 'kms:Decrypt'], [masterKey.keyArn])],
});

/** A request signed in a function's name may do what the function may. */
const files = ({ stack, filesBucketName }: GrantContext): PortGrant => {
  const everyFile = stack.formatArn({ service: 's3', region: '', account: '', resource: filesBucketName, resourceName: '*' });
  return {
    environment: { YIKE_FILES_BUCKET: filesBucketName },
    statements: [allow(['s3:PutObject', 's3:GetObject'], [everyFile])],
    reasons: { [everyFile]: 'A file is named by its patient and its own id: any of this bucket may be signed for, and of no other.' },
  };
};

const bus = (context: GrantContext): PortGrant => ({
  environment: { YIKE_BUS: context.bus.eventBusName },
  statements: [allow(['events:PutEvents'], [context.bus.eventBusArn])],
});

const pusher = ({ stack, gateway: { socketApiId, webSocketStage } }: GrantContext): PortGrant => {
  const connections = ['POST', 'DELETE'].map((method) =>
    stack.formatArn({ service: 'execute-api', resource: socketApiId, resourceName: `${webSocketStage.stageName}/${method}/@connections/*` }),
  );
  return {
    environment: { YIKE_SOCKET_ENDPOINT: webSocketStage.callbackUrl },
    statements: [allow(['execute-api:ManageConnections'], connections)],
    reasons: Object.fromEntries(connections.map((arn) => [arn, 'A socket has its id from the gateway when it opens: any of this API may be written to, and no other.'])),
  };
};

const schedule = ({ stack, timers: { queue, group, senderRole } }: GrantContext): PortGrant => {
  const schedules = stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${group}/*` });
  const handOver = { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } };
  return {
    environment: {
      YIKE_TIMERS_QUEUE_URL: queue.queueUrl,
      YIKE_TIMERS_QUEUE_ARN: queue.queueArn,
      YIKE_TIMERS_GROUP: group,
      YIKE_TIMERS_ROLE_ARN: senderRole.roleArn,
    },
    statements: [
      allow(['sqs:SendMessage'], [queue.queueArn]),
      allow(['scheduler:CreateSchedule'], [schedules]),
      new PolicyStatement({ actions: ['iam:PassRole'], resources: [senderRole.roleArn], conditions: handOver }),
    ],
    reasons: { [schedules]: 'A schedule is named by its timer: any of this group may be made, and no other.' },
  };
};

const secrets = ({ secretsKey }: GrantContext): PortGrant => ({
  environment: { YIKE_SECRETS_KEY: secretsKey.keyArn },
  statements: [allow(['kms:GenerateMac'], [secretsKey.keyArn])],
});

/** The service knows no resources of ours: its provider is what may be asked. */
const travelTimes = ({ stack, config }: GrantContext): PortGrant =>
  config.liveTraffic === undefined
    ? nothing
    : {
        environment: { YIKE_LIVE_TRAFFIC: config.liveTraffic },
        statements: [allow(['geo-routes:CalculateRouteMatrix'], [stack.formatArn({ service: 'geo-routes', account: '', resource: 'provider', resourceName: 'default' })])],
      };

const voice = ({ stack, config }: GrantContext): PortGrant => {
  if (config.voice === undefined) return nothing;
  const { instanceId, flowId, number } = config.voice;
  const contacts = stack.formatArn({ service: 'connect', resource: 'instance', resourceName: `${instanceId}/contact/*` });
  return {
    environment: { YIKE_CONNECT_INSTANCE: instanceId, YIKE_CONNECT_FLOW: flowId, YIKE_CONNECT_NUMBER: number },
    statements: [allow(['connect:StartOutboundVoiceContact'], [contacts])],
    reasons: { [contacts]: 'A contact has its id from the instance when it begins: any of this instance may be made, and no other.' },
  };
};

const webPush = ({ config }: GrantContext): PortGrant =>
  config.webPush === undefined
    ? nothing
    : {
        environment: {
          YIKE_VAPID_SUBJECT: config.webPush.subject,
          YIKE_VAPID_PUBLIC_KEY: config.webPush.publicKey,
          // CloudFormation puts it in when it deploys; no template holds it.
          YIKE_VAPID_PRIVATE_KEY: SecretValue.secretsManager(config.webPush.privateKeySecret).unsafeUnwrap(),
        },
        statements: [],
      };

/** A telephone is no resource of AWS: publishing to one can be allowed to all or to none, and no topic of ours is meant. */
const sms = ({ stack }: GrantContext): PortGrant => ({
  environment: {},
  statements: [
    allow(['sns:Publish'], ['*']),
    new PolicyStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: [stack.formatArn({ service: 'sns', resource: '*' })] }),
  ],
  reasons: { '*': 'A telephone number is no resource: short messages can be sent to all or to none, and topics are denied. X-Ray knows no resources either.' },
});

const webAddress = ({ config }: GrantContext): PortGrant => ({ environment: { YIKE_WEB_ORIGIN: `https://${config.web.domain}` }, statements: [] });

const webPushKey = ({ config }: GrantContext): PortGrant => (config.webPush === undefined ? nothing : { environment: { YIKE_VAPID_PUBLIC_KEY: config.webPush.publicKey }, statements: [] });

/** What each port grants. The clock asks nothing, and packs and roads come in a layer. */
export const PORT_GRANTS: Readonly<Record<PortName, (context: GrantContext) => PortGrant>> = {
  bus,
  centres: () => nothing,
  clock: () => nothing,
  files,
  'item-store': itemStore,
  'partner-notices': () => nothing,
  'personal-keys': personalKeys,
  pusher,
  'road-graphs': () => nothing,
  schedule,
  secrets,
  sms,
  'travel-times': travelTimes,
  voice,
  'web-address': webAddress,
  'web-push': webPush,
  'web-push-key': webPushKey,
};

/** The ports whose function needs the layer of compiled packs. */
export const PORTS_ON_PACKS: ReadonlySet<PortName> = new Set(['centres', 'road-graphs', 'travel-times']);
