import { readSeals } from '#infra/protocols/seal-file.ts';
import { brokenSeals, unsealed } from '#infra/protocols/sealed-versions.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { isIllustrative, statementsOf } from '#shared/domain/protocols/statements-of.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { refuseFaults } from './refuse-faults.ts';

/** `protocols check`: may every protocol be walked, does every statement say what it rests on, and does every version mean what it meant? */
export const checkCommand: Command = {
  name: 'protocols -- check',
  says: 'Proves of every protocol that it may be walked, and prints each fault with its place.',
  run: (given) => {
    if (given.words.length > 0) return fail('Cannot check: it takes no words, all protocols are checked (see --help).');
    const all = Object.values(protocols);
    refuseFaults(all);
    const seals = readSeals();
    const broken = brokenSeals(all, seals);
    for (const sentence of broken) console.error(`  ${sentence}`);
    if (broken.length > 0) return fail(`Cannot vouch for the protocols: ${broken.length} changed without a new version, listed above.`);
    const statements = all.flatMap(statementsOf);
    const illustrative = statements.filter(isIllustrative).length;
    const fresh = unsealed(all, seals);
    console.log(`${all.length} protocols: no dead end, no circle, red flags within four questions, both languages throughout.`);
    console.log(`${statements.length} medical statements: ${statements.length - illustrative} name their guideline, ${illustrative} are marked illustrative.`);
    if (fresh.length > 0) console.log(`Not sealed yet: ${fresh.join(', ')}.`);
    return Promise.resolve(0);
  },
};
