import { join } from 'node:path';
import { buildAssets } from '#infra/aws/build-assets.ts';
import { readStageConfig, stageNames } from '#infra/aws/read-stage-config.ts';
import { resourceCounts, templatesOf } from '#infra/aws/resource-counts.ts';
import { createYikeApp } from '#infra/aws/yike-app.ts';
import { fail } from './kit/command-failure.ts';
import { runCommand } from './kit/run-command.ts';

const outFolder = join(import.meta.dirname, '..', '..', '.build', 'cloudformation');

const synthesize = async (name: string): Promise<void> => {
  const config = readStageConfig(name);
  process.stderr.write(`${name}: building functions and centre packs…\n`);
  const assets = await buildAssets(config);
  process.stderr.write(`${name}: synthesizing…\n`);
  const outdir = join(outFolder, name);
  const templates = templatesOf(createYikeApp(config, assets, { outdir }).app.synth());
  console.log(`${name} (${config.region.kind}, ${config.region.name}): ${templates.size} stacks in ${outdir}`);
  for (const [stack, template] of templates) console.log(`  ${stack.padEnd(32)} ${Object.keys(template.Resources ?? {}).length} resources`);
  for (const [type, count] of Object.entries(resourceCounts(templates.values()))) console.log(`    ${String(count).padStart(4)} ${type}`);
};

await runCommand({
  name: 'synth --',
  says: 'The CloudFormation of the AWS app, without an account or network: every stage of infra/aws/stages, checked by cdk-nag.',
  options: { stage: { value: 'NAME', says: 'this stage alone' } },
  run: async ({ text: { stage } }) => {
    const names = stageNames();
    if (stage !== undefined && !names.includes(stage)) fail(`Cannot synthesize: there is no stage "${stage}" (one of ${names.join(', ')}).`);
    for (const name of stage === undefined ? names : [stage]) await synthesize(name);
    return 0;
  },
});
