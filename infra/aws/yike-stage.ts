import { Stage, type Environment } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AREAS } from './function-plans.ts';
import type { BuiltAssets, GatewayResources, StageResources } from './stage-resources.ts';
import type { StageConfig } from './stage-config.ts';
import { openIdSignIn, signInOrigins, type StageSignIn } from './stage-sign-in.ts';
import { DataStack } from './stateful/data-stack.ts';
import { FilesStack } from './stateful/files-stack.ts';
import { IdentityStack } from './stateful/identity-stack.ts';
import { LocationStack } from './stateful/location-stack.ts';
import { MessagingStack } from './stateful/messaging-stack.ts';
import { WebBucketStack } from './stateful/web-bucket-stack.ts';
import { WebStack } from './stateful/web-stack.ts';
import { AreaStack } from './stateless/area-stack.ts';
import { GatewayStack } from './stateless/gateway-stack.ts';
import { WatchStack } from './stateless/watch-stack.ts';

/** CloudFront takes its certificate and its firewall from there. */
const CLOUDFRONT_REGION = 'us-east-1';

/** A stage: what stays, what runs on it, and what watches it. */
export class YikeStage extends Stage {
  constructor(scope: Construct, { config, assets }: { readonly config: StageConfig; readonly assets: BuiltAssets }) {
    super(scope, config.name, { env: { region: config.region.name, ...(config.account && { account: config.account }) } });
    const named = (part: string): { readonly stackName: string } => ({ stackName: `yike-${config.name}-${part}` });

    const { table, masterKey, secretsKey } = new DataStack(this, 'data', named('data'));
    const { bucketName: filesBucketName } = new FilesStack(this, 'files', { ...named('files'), webDomain: config.web.domain });
    const { bus, timers, deadLetters, timerDeadLetters } = new MessagingStack(this, 'messaging', { ...named('messaging'), stageName: config.name });
    const signIn = this.#signIn(config, named);
    if (config.region.kind === 'full') new LocationStack(this, 'location', { ...named('location'), stageName: config.name });

    const { logRetentionDays, alarmEmail } = config;
    const { resources: gateway } = new GatewayStack(this, 'gateway', { ...named('gateway'), signIn, logRetentionDays });
    this.#web(config, { named, gateway });
    const stage: StageResources = { config, assets, table, masterKey, secretsKey, filesBucketName, bus, timers, deadLetters, gateway };
    const areas = AREAS.map((area) => new AreaStack(this, area, { ...named(area), area, stage }));
    const functions = new Map(areas.flatMap((area) => [...area.functions]));
    new WatchStack(this, 'watch', { ...named('watch'), alarmEmail, functions, deadLetters: { events: deadLetters, timers: timerDeadLetters } });
  }

  #signIn({ identity, web }: StageConfig, named: (part: string) => { readonly stackName: string }): StageSignIn {
    if (identity.kind === 'openid') return openIdSignIn(identity);
    return new IdentityStack(this, 'identity', { ...named('identity'), domainPrefix: identity.domainPrefix, webDomain: web.domain }).signIn;
  }

  #web({ region, web, account, identity }: StageConfig, { named, gateway }: { readonly named: (part: string) => { readonly stackName: string }; readonly gateway: GatewayResources }): void {
    if (web.certificateArn === undefined) {
      new WebBucketStack(this, 'web', named('web'));
      return;
    }
    const env: Environment = { region: CLOUDFRONT_REGION, ...(account && { account }) };
    new WebStack(this, 'web', { ...named('web'), env, domain: web.domain, certificateArn: web.certificateArn, apiRegion: region, gateway, signInOrigins: signInOrigins({ identity, region }) });
  }
}
