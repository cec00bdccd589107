import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { BuiltAssets } from './stage-resources.ts';
import type { StageConfig } from './stage-config.ts';
import { YikeStage } from './yike-stage.ts';

/** The CDK's newer behaviours, stated here and not in cdk.json so that every way to synthesize gives the same. */
const FLAGS = {
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-lambda:recognizeLayerVersion': true,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
} as const;

/** The CDK app of one stage, with the checks of cdk-nag on all of it. */
export const createYikeApp = (config: StageConfig, assets: BuiltAssets, { outdir }: { readonly outdir?: string } = {}): { readonly app: App; readonly stage: YikeStage } => {
  const app = new App({ analyticsReporting: false, context: FLAGS, ...(outdir !== undefined && { outdir }) });
  const stage = new YikeStage(app, { config, assets });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stage };
};
