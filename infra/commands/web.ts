import { join, relative } from 'node:path';
import { contentPolicy } from '#infra/aws/content-policy.ts';
import { layWeb } from '#infra/aws/lay-web.ts';
import { readStageConfig, stageNames } from '#infra/aws/read-stage-config.ts';
import { signInOrigins } from '#infra/aws/stage-sign-in.ts';
import { ensureWebBuilt, WEB_BUILD } from '#infra/local/web-build.ts';
import { fail } from './kit/command-failure.ts';
import { runCommand } from './kit/run-command.ts';

const root = join(import.meta.dirname, '..', '..');

await runCommand({
  name: 'web --',
  says: 'All that the domain of a stage serves as files, laid into .build/screens/NAME to be copied: screens, base maps, documents of the API.',
  options: { stage: { value: 'NAME', says: 'whose' } },
  run: async ({ text: { stage = '' } }) => {
    if (!stageNames().includes(stage)) fail(`Cannot lay the screens: there is no stage "${stage}" (one of ${stageNames().join(', ')}).`);
    const config = readStageConfig(stage);
    await ensureWebBuilt(() => process.stderr.write('building the screens…\n'));
    const folder = join(root, '.build', 'screens', stage);
    const missing = await layWeb(config, { web: WEB_BUILD, folder });
    console.log(`${relative(process.cwd(), folder)} is ready to be copied${missing.length > 0 ? `, but for ${missing.join(', ')}` : ''}: see docs/operations.md, "The screens".`);
    if (config.region.kind === 'china') console.log(`The web server must send with every page:\nContent-Security-Policy: ${contentPolicy({ region: config.region, signInOrigins: signInOrigins(config) })}`);
    return 0;
  },
});
