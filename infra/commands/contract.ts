import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiDocumentFaults, writeApiDocuments } from '#infra/contract/api-documents.ts';
import { contractFaults } from '#infra/contract/contract-faults.ts';
import { eventFiles } from '#infra/contract/event-files.ts';
import { fail } from './kit/command-failure.ts';
import { runGroup } from './kit/run-command.ts';

const EVENTS = fileURLToPath(new URL('../../events', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../docs/api', import.meta.url));

const write = async (): Promise<undefined> => {
  const files = eventFiles();
  await mkdir(join(EVENTS, 'schemas'), { recursive: true });
  await Promise.all(files.map(({ name, schemaText }) => writeFile(join(EVENTS, 'schemas', `${name}.json`), schemaText)));
  await writeApiDocuments(DOCUMENTS);
  console.log(`Wrote the JSON Schemas of ${files.length} events into events/schemas, and the documents of the API into docs/api.`);
  return undefined;
};

const check = async (): Promise<undefined> => {
  const files = eventFiles();
  const faults = [...(await contractFaults(EVENTS, files)), ...(await apiDocumentFaults(DOCUMENTS))];
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) fail(`Cannot vouch for the contract: ${faults.length} file(s) are not as they should be, listed above.`);
  console.log(`${files.length} events: each has its JSON Schema, as the code says, and a sample of its own; so have the documents of the API.`);
  return undefined;
};

await runGroup({
  name: 'contract',
  says: 'The published contract: a JSON Schema and a sample for each event, an OpenAPI and an AsyncAPI document.',
  actions: {
    write: { name: 'contract -- write', says: 'Writes events/schemas and docs/api from the code. Samples are written by hand.', run: write },
    check: { name: 'contract -- check', says: 'Checks events/schemas and docs/api against the code, and that each sample is such an event.', run: check },
  },
});
