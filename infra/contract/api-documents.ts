import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncApiDocument } from './async-api.ts';
import { openApiDocument } from './open-api.ts';

/** A document of the contract as it lies in `docs/api/`. */
export interface ApiDocument {
  readonly name: 'openapi.json' | 'asyncapi.json';
  readonly text: string;
}

const textOf = (document: object): string => `${JSON.stringify(document, null, 1)}\n`;

/** The documents as the code has them. */
const apiDocuments = (): readonly ApiDocument[] => [
  { name: 'openapi.json', text: textOf(openApiDocument()) },
  { name: 'asyncapi.json', text: textOf(asyncApiDocument()) },
];

/** Writes the documents into `folder` (that is `docs/api/`). */
export const writeApiDocuments = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await Promise.all(apiDocuments().map(({ name, text }) => writeFile(join(folder, name), text)));
};

/** What is wrong with the checked-in documents, a sentence each; none when all is well. */
export const apiDocumentFaults = async (folder: string): Promise<readonly string[]> => {
  const faults = await Promise.all(
    apiDocuments().map(async ({ name, text }) => {
      const found = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      return found === text ? [] : [`docs/api/${name} is ${found === undefined ? 'missing' : 'not what the code says'} (npm run contract -- write)`];
    }),
  );
  return faults.flat();
};
