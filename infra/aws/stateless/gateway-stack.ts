import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpStage,
  WebSocketApi,
  WebSocketStage,
  type CfnStage,
  type IStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { SOCKET_PATH, SOCKET_ROUTE_KEY } from '#shared/api/socket-routes.ts';
import { SIGN_IN_SETTINGS_PATH } from '#shared/schemas/sign-in-paths.ts';
import type { StageConfig } from '../stage-config.ts';
import type { GatewayResources } from '../stage-resources.ts';
import type { StageSignIn } from '../stage-sign-in.ts';

/** Who issues the tokens that the API takes, and how long its log is kept. */
export interface GatewayStackProps extends StackProps {
  readonly signIn: StageSignIn;
  readonly logRetentionDays: StageConfig['logRetentionDays'];
}

/** 120 consoles and 300 phones together stay below a tenth of this; what is above it is a fault or an attack. */
const THROTTLE = { rateLimit: 1000, burstLimit: 2000 } as const;

/** Ids and results; never a path, which holds ids of persons, nor a body. */
const HTTP_LOG = JSON.stringify({
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  error: '$context.authorizer.error',
});
const SOCKET_LOG = JSON.stringify({
  requestId: '$context.requestId',
  connectionId: '$context.connectionId',
  event: '$context.eventType',
  route: '$context.routeKey',
  status: '$context.status',
  time: '$context.requestTime',
});

/** The gateways of the API and of the sockets. The areas hang their routes on them. */
export class GatewayStack extends Stack {
  readonly resources: GatewayResources;

  constructor(scope: Construct, id: string, { signIn, logRetentionDays, ...props }: GatewayStackProps) {
    super(scope, id, props);
    const logTo = (stage: IStage, name: string, format: string): void => {
      const logs = new LogGroup(this, name, { retention: logRetentionDays, removalPolicy: RemovalPolicy.RETAIN });
      (stage.node.defaultChild as CfnStage).accessLogSettings = { destinationArn: logs.logGroupArn, format };
    };
    const httpApi = new HttpApi(this, 'Api', { createDefaultStage: false });
    logTo(new HttpStage(this, 'ApiStage', { httpApi, stageName: '$default', autoDeploy: true, throttle: THROTTLE }), 'ApiAccess', HTTP_LOG);
    const authorizer = new HttpAuthorizer(this, 'Tokens', {
      httpApi,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: signIn.issuer,
      jwtAudience: [...signIn.audience],
    });
    // The screens ask for it as a file beside them; they are copied by hand, and this with them.
    new CfnOutput(this, 'SignIn', { value: this.toJsonString(signIn.settings), description: `${SIGN_IN_SETTINGS_PATH} of the screens` });
    const webSocketApi = new WebSocketApi(this, 'Sockets', { routeSelectionExpression: `$request.body.${SOCKET_ROUTE_KEY}` });
    const webSocketStage = new WebSocketStage(this, 'SocketStage', { webSocketApi, stageName: SOCKET_PATH.slice(1), autoDeploy: true, throttle: THROTTLE });
    logTo(webSocketStage, 'SocketAccess', SOCKET_LOG);
    new CfnOutput(this, 'ApiHost', { value: `${httpApi.apiId}.execute-api.${this.region}.${this.urlSuffix}`, description: 'What answers the paths of the API' });
    new CfnOutput(this, 'SocketHost', { value: `${webSocketApi.apiId}.execute-api.${this.region}.${this.urlSuffix}`, description: `What answers ${SOCKET_PATH}` });
    // Under a name of its own, so that a policy that holds it can be told by its text.
    const socketApiId = this.exportValue(webSocketApi.apiId, { name: `${this.stackName}-socket-api` });
    this.resources = { httpApi, jwtAuthorizerId: authorizer.authorizerId, socketApiId, webSocketStage };
  }
}
