import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractFaults } from '#infra/contract/contract-faults.ts';
import { eventFiles } from '#infra/contract/event-files.ts';
import { fail } from './kit/command-failure.ts';
import { runGroup } from './kit/command.ts';

const EVENTS = fileURLToPath(new URL('../../events', import.meta.url));

const write = async (): Promise<undefined> => {
  const files = eventFiles();
  await mkdir(join(EVENTS, 'schemas'), { recursive: true });
  await Promise.all(files.map(({ name, schemaText }) => writeFile(join(EVENTS, 'schemas', `${name}.json`), schemaText)));
  console.log(`Wrote the JSON Schemas of ${files.length} events into events/schemas.`);
  return undefined;
};

const check = async (): Promise<undefined> => {
  const files = eventFiles();
  const faults = await contractFaults(EVENTS, files);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) fail(`Cannot vouch for the contract: ${faults.length} file(s) of events/ are not as they should be, listed above.`);
  console.log(`${files.length} events: each has its JSON Schema, as the code says, and a sample of its own.`);
  return undefined;
};

await runGroup({
  name: 'contract',
  says: 'The published contract: a JSON Schema and a sample for each event.',
  actions: {
    write: { name: 'contract -- write', says: 'Writes events/schemas from the code. Samples are written by hand.', run: write },
    check: { name: 'contract -- check', says: 'Checks events/schemas against the code, and that each sample is such an event.', run: check },
  },
});
