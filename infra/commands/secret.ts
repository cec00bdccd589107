import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSecrets } from '#shared/ports/local/secrets.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { fail } from './kit/command-failure.ts';
import { runCommand } from './kit/run-command.ts';

const kindOf = (switches: ReadonlySet<string>): string => (switches.has('vehicles') ? 'vehicle-feed' : switches.has('partner') ? 'partner' : 'bridge');

await runCommand({
  name: 'secret --',
  says: 'The secret that a telephone bridge, or a feed of vehicle positions, signs its requests with at this machine’s host, or that we sign our notices to another service with, in hexadecimal.',
  words: 'BRIDGE|FEED|110|119|122',
  options: {
    centre: { value: 'NAME', says: 'the centre that it tells', byDefault: 'yanhu' },
    vehicles: { says: 'it is a feed of vehicle positions' },
    partner: { says: 'it is a service that hands calls over: 110, 119 or 122' },
    data: { value: 'DIR', says: 'the data folder', byDefault: join('.data', 'yanhu') },
  },
  run: async ({ words: [name = ''], text: { centre = '', data = '' }, switches }) => {
    if (!Identifier.safeParse(name).success) fail(`Cannot name a secret: "${name}" is no name of a bridge or a feed (letters, digits, - and _).`);
    if (!existsSync(data)) fail(`Cannot name a secret: there is no data folder "${data}" (npm start makes it, or name it with --data).`);
    const secret = await openSecrets({ path: join(data, 'secrets.key') }).derive(centre, `${kindOf(switches)}/${name}`);
    console.log(Buffer.from(secret).toString('hex'));
    return 0;
  },
});
