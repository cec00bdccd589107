import { checkProtocol } from '#shared/domain/protocols/check/check-protocol.ts';
import { isIllustrative, statementsOf } from '#shared/domain/protocols/statements-of.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';

/** `protocols check`: may every protocol be walked, and does every statement say what it rests on? */
export const checkCommand: Command = {
  name: 'protocols -- check',
  says: 'Proves of every protocol that it may be walked, and prints each fault with its place.',
  run: (given) => {
    if (given.words.length > 0) return fail('Cannot check: it takes no words, all protocols are checked (see --help).');
    const all = Object.values(protocols);
    const faults = all.flatMap((protocol) => checkProtocol(protocol).map(({ where, says }) => `${protocol.complaint}: ${where} ${says}`));
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length > 0) return fail(`Cannot vouch for the protocols: ${faults.length} fault(s), listed above.`);
    const statements = all.flatMap(statementsOf);
    const illustrative = statements.filter(isIllustrative).length;
    console.log(`${all.length} protocols: no dead end, no circle, red flags within four questions, both languages throughout.`);
    console.log(`${statements.length} medical statements: ${statements.length - illustrative} name their guideline, ${illustrative} are marked illustrative.`);
    return Promise.resolve(0);
  },
};
