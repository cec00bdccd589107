import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BadPack, describeProblem } from '#infra/centres/pack/bad-pack.ts';
import { listCentres, packsFolder, UnknownCentre } from '#infra/centres/pack/centre-folders.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';

/** The folder of a centre's pack, by its name or by its path. @throws UnknownCentre */
export const folderOf = (word: string): string => {
  if (listCentres(packsFolder()).includes(word)) return join(packsFolder(), word);
  if (existsSync(word)) return resolve(word);
  throw new UnknownCentre(word, listCentres(packsFolder()));
};

/** What a good pack holds, in one line. */
export const describeCentre = ({ settings, counties, townships, villages, facilities, stations, units }: Centre): string => {
  const people = villages.reduce((sum, { population }) => sum + population, 0).toLocaleString('en-US');
  return `${settings.name}: ${people} people, ${counties.length} counties, ${townships.length} townships, ${villages.length} villages, ${facilities.length} facilities, ${stations.length} stations, ${units.length} units`;
};

/** Reads a pack; each problem is printed on a line of its own. */
export const checkedPack = (folder: string) => {
  try {
    return readPack(folder);
  } catch (error) {
    if (!(error instanceof BadPack)) throw error;
    process.stderr.write(`${error.problems.map(describeProblem).join('\n')}\n`);
    return fail(`Cannot use the centre pack "${basename(folder)}": it has ${error.problems.length === 1 ? 'a problem' : `${error.problems.length} problems`}, listed above.`, { cause: error });
  }
};

/** `centre check`: is a pack good, and if not, where is it wrong? */
export const checkCommand: Command = {
  name: 'centre -- check',
  says: 'Checks a centre pack and prints every problem with its file, line and column.',
  words: 'NAME|FOLDER',
  run: (given) => {
    const [word, ...rest] = given.words;
    if (word === undefined || rest.length > 0) return fail('Cannot check: give one name or folder (see --help).');
    process.stdout.write(`${describeCentre(checkedPack(folderOf(word)).centre)}\n`);
    return Promise.resolve(0);
  },
};
