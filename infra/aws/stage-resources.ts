import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { HttpApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { StageConfig } from './stage-config.ts';

/** The timers: their queue, and what sends to it later than a queue can hold back. */
export interface TimerResources {
  readonly queue: IQueue;
  /** The name of the group of schedules. */
  readonly group: string;
  readonly senderRole: IRole;
}

/** The gateways, and who lets requests in. */
export interface GatewayResources {
  readonly httpApi: HttpApi;
  readonly jwtAuthorizerId: string;
  /** The WebSocket API's id, as other stacks name it. */
  readonly socketApiId: string;
  readonly webSocketStage: WebSocketStage;
}

/** Where the built parts lie that are deployed as they are. */
export interface BuiltAssets {
  /** A folder a function, with its bundle. */
  readonly functions: string;
  /** The layer: `centres/<name>/`, a compiled pack each. */
  readonly centresLayer: string;
}

/** What the functions of a stage stand on. */
export interface StageResources {
  readonly config: StageConfig;
  readonly assets: BuiltAssets;
  readonly table: ITable;
  readonly masterKey: IKey;
  readonly secretsKey: IKey;
  /** Photos, sealed by the phones that send them. */
  readonly filesBucketName: string;
  readonly bus: IEventBus;
  readonly timers: TimerResources;
  /** Where changes and events end that a consumer could not take. */
  readonly deadLetters: IQueue;
  readonly gateway: GatewayResources;
}
