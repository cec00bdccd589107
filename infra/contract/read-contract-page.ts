import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractPage } from './contract-page.ts';

/** Where the documents of the API lie, as `npm run contract -- write` leaves them. */
export const DOCUMENTS_FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'api');
/** What programs read of them. */
export const DOCUMENTS = { openApi: 'openapi.json', asyncApi: 'asyncapi.json' } as const;

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(DOCUMENTS_FOLDER, file), 'utf8'));

/** The documents of the API as one page for readers, made anew each time. */
export const readContractPage = async (): Promise<string> => contractPage({ openApi: await read(DOCUMENTS.openApi), asyncApi: await read(DOCUMENTS.asyncApi) });
