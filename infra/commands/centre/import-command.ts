import { resolve } from 'node:path';
import { checkNameIsFree } from '#infra/centres/pack/check-name.ts';
import { builtFolder, packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { importPack } from '#infra/centres/pack/import-pack.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { centreNameOf } from './centre-name.ts';
import { checkedPack, describeCentre } from './check-command.ts';
import { stageBar } from './stage-bar.ts';

/** `centre import`: brings a pack from elsewhere in, checked and compiled. */
export const importCommand: Command = {
  name: 'centre -- import',
  says: 'Copies a centre pack in under a name of this installation, checked and compiled.',
  words: 'FOLDER',
  options: {
    name: { value: 'NAME', says: "the centre's name, as in npm start -- --centre NAME" },
    replace: { says: 'puts it in the place of a centre of that name' },
  },
  run: async (given) => {
    const [word, ...rest] = given.words;
    if (word === undefined || rest.length > 0) return fail('Cannot import: give one folder (see --help).');
    const name = centreNameOf(given);
    checkNameIsFree(name, { packsFolder: packsFolder(), replace: given.switches.has('replace') });
    const folder = resolve(word);
    checkedPack(folder);
    const bar = stageBar();
    const watch = (done: number, total: number): void => bar.update('Compiling roads', done, total);
    const { centre } = await importPack(folder, { name, packsFolder: packsFolder(), buildFolder: builtFolder(), onProgress: watch }).finally(bar.stop);
    process.stdout.write(`${describeCentre(centre)}\n\nnpm start -- --centre ${name}   runs it\n`);
    return 0;
  },
};
