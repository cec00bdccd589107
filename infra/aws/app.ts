import { buildAssets } from './build-assets.ts';
import { readStageConfig } from './read-stage-config.ts';
import { createYikeApp } from './yike-app.ts';

/** What the CDK CLI runs. The stage is named by YIKE_STAGE. */
const config = readStageConfig(process.env['YIKE_STAGE'] ?? 'demo');
createYikeApp(config, await buildAssets(config)).app.synth();
