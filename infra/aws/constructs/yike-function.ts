import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing, type ILayerVersion } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { explain } from '../explain.ts';
import { planOf } from '../function-plans.ts';
import { portsOfFunction } from '../ports-of-function.ts';
import type { StageResources } from '../stage-resources.ts';
import { PORT_GRANTS, PORTS_ON_PACKS } from './port-grants.ts';

/** Which function, of which stage. */
export interface YikeFunctionProps {
  readonly name: string;
  readonly stage: StageResources;
  /** The layer of compiled packs, made when a function needs it. */
  readonly packs: () => ILayerVersion;
  /** Well below API Gateway's 29 s, for what answers a request. */
  readonly timeoutSeconds?: number;
}

const DEFAULT_MEMORY_MEGABYTES = 1024;
const DEFAULT_TIMEOUT_SECONDS = 10;

const TRACE_REASON = 'X-Ray knows no resources: traces can be sent to all or to none.';

/** Where cdk-nag names a resource, a reference stands in angle brackets and an import as the export's name. */
const asNagWrites = (stack: Stack, resource: string): string => {
  const resolved: unknown = stack.resolve(resource);
  if (typeof resolved === 'string') return resolved;
  const { 'Fn::Join': join } = resolved as { readonly 'Fn::Join': readonly [string, readonly (string | { readonly Ref?: string; readonly 'Fn::ImportValue'?: string })[]] };
  return join[1].map((part) => (typeof part === 'string' ? part : part.Ref ? `<${part.Ref}>` : part['Fn::ImportValue'])).join(join[0]);
};

/** A function of ours: Node 24 on arm64, one bundled file, its own log and role, rights that follow from its ports, called through an alias. */
export class YikeFunction extends Construct {
  readonly alias: Alias;
  readonly logs: LogGroup;

  constructor(scope: Construct, { name, stage, packs, timeoutSeconds = DEFAULT_TIMEOUT_SECONDS }: YikeFunctionProps) {
    super(scope, name);
    const { config, assets } = stage;
    const plan = planOf(name);
    const ports = [...portsOfFunction(name)];
    const grants = ports.map((port) => PORT_GRANTS[port]({ ...stage, stack: Stack.of(this), onlyReads: plan.onlyReads === true }));

    this.logs = new LogGroup(this, 'Logs', { retention: config.logRetentionDays, removalPolicy: RemovalPolicy.RETAIN });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logs.grantWrite(role);
    for (const statement of grants.flatMap(({ statements }) => statements)) role.addToPolicy(statement);

    const handler = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(assets.functions, name)),
      handler: 'index.handler',
      memorySize: plan.memoryMegabytes ?? DEFAULT_MEMORY_MEGABYTES,
      timeout: Duration.seconds(timeoutSeconds),
      environment: Object.fromEntries([['YIKE_STAGE', config.name], ...grants.flatMap(({ environment }) => Object.entries(environment))]),
      layers: ports.some((port) => PORTS_ON_PACKS.has(port)) ? [packs()] : [],
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      role,
      ...(plan.mostAtOnce !== undefined && { reservedConcurrentExecutions: plan.mostAtOnce }),
    });
    const keptWarm = plan.isOnCallPath ? config.provisionedConcurrency : 0;
    this.alias = new Alias(this, 'Live', {
      aliasName: 'live',
      version: handler.currentVersion,
      ...(keptWarm > 0 && { provisionedConcurrentExecutions: keptWarm }),
    });
    const reasons = { '*': TRACE_REASON, ...Object.fromEntries(grants.flatMap((grant) => Object.entries(grant.reasons ?? {}))) };
    for (const [resource, reason] of Object.entries(reasons)) explain(this, { [`AwsSolutions-IAM5[Resource::${asNagWrites(Stack.of(this), resource)}]`]: reason });
  }
}
