import { readSeals, writeSeals } from '#infra/protocols/seal-file.ts';
import { brokenSeals, sealOf, unsealed } from '#infra/protocols/sealed-versions.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { refuseFaults } from './refuse-faults.ts';

/** `protocols seal`: from now on, these versions mean what they say now. */
export const sealCommand: Command = {
  name: 'protocols -- seal',
  says: 'Seals every new version: from then on, a change of what it says is a fault until its version is raised.',
  run: (given) => {
    if (given.words.length > 0) return fail('Cannot seal: it takes no words (see --help).');
    const all = Object.values(protocols);
    refuseFaults(all);
    const seals = readSeals();
    const broken = brokenSeals(all, seals);
    for (const sentence of broken) console.error(`  ${sentence}`);
    if (broken.length > 0) return fail(`Cannot seal the protocols: ${broken.length} changed without a new version, listed above.`);
    const fresh = unsealed(all, seals);
    writeSeals(sealOf(all));
    console.log(fresh.length === 0 ? 'Every version was sealed already.' : `Sealed ${fresh.join(', ')}.`);
    return Promise.resolve(0);
  },
};
