import { Stack, type StackProps } from 'aws-cdk-lib';
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { routes, type RouteName } from '#shared/api/routes.ts';
import { SOCKET_AUTHORIZER, socketRoutes } from '#shared/api/socket-routes.ts';
import { busRules, streamConsumers, TIMER_CONSUMER } from '#shared/api/triggers.ts';
import { YikeFunction } from '../constructs/yike-function.ts';
import { functionsOf, type Area } from '../function-plans.ts';
import type { StageResources } from '../stage-resources.ts';
import { addHttpRoute } from './http-route.ts';
import { addSocketRoutes } from './socket-routes.ts';
import { consumeBus, consumeStream, consumeTimers } from './consumers.ts';

/** Which area of which stage. */
export interface AreaStackProps extends StackProps {
  readonly area: Area;
  readonly stage: StageResources;
}

/** A consumer works through a batch, and may wait for a busy store in each record. */
const CONSUMER_TIMEOUT_SECONDS = 60;

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name);
const isBusConsumer = (name: string): name is keyof typeof busRules => Object.hasOwn(busRules, name);
const isIn = <Name extends string>(names: readonly Name[], name: string): name is Name => names.some((one) => one === name);

/** The functions of one area with what calls them. */
export class AreaStack extends Stack {
  readonly functions = new Map<string, YikeFunction>();

  constructor(scope: Construct, id: string, { area, stage, ...props }: AreaStackProps) {
    super(scope, id, props);
    let layer: LayerVersion | undefined;
    const packs = () =>
      (layer ??= new LayerVersion(this, 'Packs', {
        code: Code.fromAsset(stage.assets.centresLayer),
        compatibleRuntimes: [Runtime.NODEJS_24_X],
        compatibleArchitectures: [Architecture.ARM_64],
        description: 'Compiled centre packs and road graphs, at /opt/centres',
      }));
    for (const name of functionsOf(area)) {
      const answersAtOnce = isRoute(name) || name === SOCKET_AUTHORIZER || isIn(Object.values(socketRoutes), name);
      this.functions.set(name, new YikeFunction(this, { name, stage, packs, ...(!answersAtOnce && { timeoutSeconds: CONSUMER_TIMEOUT_SECONDS }) }));
    }
    this.#connect(stage);
  }

  #connect(stage: StageResources): void {
    for (const [name, { alias }] of this.functions) {
      if (isRoute(name)) addHttpRoute(this, { name, alias, gateway: stage.gateway });
      if (isIn(streamConsumers, name)) consumeStream({ name, alias, stage });
      if (isBusConsumer(name)) consumeBus(this, { name, alias, stage });
      if (name === TIMER_CONSUMER) consumeTimers({ alias, stage });
    }
    const authorizer = this.functions.get(SOCKET_AUTHORIZER);
    if (authorizer) addSocketRoutes(this, { authorizer: authorizer.alias, functions: this.functions, gateway: stage.gateway });
  }
}
