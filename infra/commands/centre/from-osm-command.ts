import { DEFAULT_PEOPLE_PER_KM } from '#infra/centres/from-osm/populate.ts';
import { describeMade } from '#infra/centres/from-osm/describe-made.ts';
import { makePack } from '#infra/centres/from-osm/make-pack.ts';
import { builtFolder, packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { checkNameIsFree } from '#infra/centres/pack/check-name.ts';
import { Datum } from '#shared/schemas/coordinate.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command, Given } from '../kit/command.ts';
import { wholeNumber } from '../kit/option-value.ts';
import { centreNameOf } from './centre-name.ts';
import { stageBar } from './stage-bar.ts';

const titled = (name: string): string => name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');

const datumOf = (given: Given): Datum => {
  const parsed = Datum.safeParse(given.text['datum']);
  return parsed.success ? parsed.data : fail(`Cannot run: --datum is "${given.text['datum'] ?? ''}", not one of ${Datum.options.join(', ')}.`);
};

/** `centre from-osm`: a centre pack out of any OpenStreetMap extract. */
export const fromOsmCommand: Command = {
  name: 'centre -- from-osm',
  says: 'Makes a centre pack of an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz): takes what it tells, proposes what it lacks, and counts both.',
  words: 'EXTRACT',
  options: {
    name: { value: 'NAME', says: "the centre's name, as in npm start -- --centre NAME" },
    title: { value: 'TEXT', says: 'what screens call it (default: the name)' },
    population: { value: 'N', says: `people of the whole area (default: the extract's figures and ${DEFAULT_PEOPLE_PER_KM} per km of residential street)` },
    stations: { value: 'N', says: 'stations in all (default: enough for 95 % of the people who can be reached)' },
    units: { value: 'N', says: 'ambulances in all (default: by the number of people)' },
    datum: { value: 'DATUM', says: 'what its phones report positions in: WGS-84, GCJ-02, BD-09', byDefault: 'WGS-84' },
    replace: { says: 'puts it in the place of a centre of that name' },
  },
  run: async (given) => {
    const [file, ...rest] = given.words;
    if (file === undefined || rest.length > 0) return fail('Cannot make a centre: give one extract (see --help).');
    const name = centreNameOf(given);
    const where = { packsFolder: packsFolder(), buildFolder: builtFolder(), replace: given.switches.has('replace') };
    checkNameIsFree(name, where);
    const population = wholeNumber(given, 'population', { from: 1, to: 100_000_000 });
    const stations = wholeNumber(given, 'stations', { from: 1, to: 200 });
    const units = wholeNumber(given, 'units', { from: 1, to: 2_000 });
    const wish = { name, title: given.text['title'] ?? titled(name), phoneDatum: datumOf(given), population, stations, units };
    const bar = stageBar();
    const made = await makePack(file, wish, { ...where, onProgress: bar.update }).finally(bar.stop);
    process.stdout.write(`${describeMade(made)}\n\nnpm start -- --centre ${name}   runs it\n`);
    return 0;
  },
};
