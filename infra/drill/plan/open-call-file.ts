import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fail } from '#infra/commands/kit/command-failure.ts';

/** The text of a CSV file, or of the only CSV file in a .zip, with the name to call it by in messages. */
export const openCallFile = (path: string): { readonly name: string; readonly content: string } => {
  const bytes = readOrFail(path);
  if (!path.endsWith('.zip')) return { name: basename(path), content: new TextDecoder().decode(bytes) };
  const found = Object.entries(unzipOrFail(path, bytes));
  const only = found[0];
  if (only === undefined || found.length > 1) return fail(`Cannot read the calls: "${path}" holds ${found.length} CSV files, not one.`);
  return { name: only[0], content: strFromU8(only[1]) };
};

const readOrFail = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    return fail(`Cannot read the calls: "${path}" cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).`, { cause: error });
  }
};

const unzipOrFail = (path: string, bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name.toLowerCase().endsWith('.csv') });
  } catch (error) {
    return fail(`Cannot read the calls: "${path}" is not a zip file (${(error as Error).message}).`, { cause: error });
  }
};
