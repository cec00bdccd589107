import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { writePack } from '#infra/centres/pack/write-pack.ts';
import { generateYanhu } from '#infra/centres/yanhu/generate.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { describeCentre } from './check-command.ts';

/** `centre generate-yanhu`: draws the shipped pack anew; its files are checked in. */
export const generateYanhuCommand: Command = {
  name: 'centre -- generate-yanhu',
  says: 'Draws the pack of Yanhu that ships with the project anew from its seed, after a change of its generator.',
  run: (given) => {
    if (given.words.length > 0) return fail('Cannot generate Yanhu: it takes no words (see --help).');
    const { centre, roads } = generateYanhu();
    const folder = join(packsFolder(), 'yanhu');
    writePack(folder, centre);
    writeFileSync(join(folder, 'roads.osm'), roads);
    process.stdout.write(`${describeCentre(centre)}\n`);
    return Promise.resolve(0);
  },
};
