import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventFile } from './event-files.ts';

/** What is wrong with the checked-in contract in `folder` (that is `events/`), a sentence each; none when all is well. */
export const contractFaults = async (folder: string, files: readonly EventFile[]): Promise<readonly string[]> => {
  const ofEvents = await Promise.all(files.map((file) => faultsOf(folder, file)));
  const strays = await Promise.all(['schemas', 'samples'].map((kind) => straysIn(folder, kind, files)));
  return [...ofEvents.flat(), ...strays.flat()];
};

const faultsOf = async (folder: string, { name, event, schemaText }: EventFile): Promise<readonly string[]> => {
  const [schema, sample] = await Promise.all(['schemas', 'samples'].map((kind) => textOf(join(folder, kind, `${name}.json`))));
  return [
    ...(schema === schemaText ? [] : [`schemas/${name}.json is ${schema === undefined ? 'missing' : 'not what the code says'}`]),
    ...sampleFaults(name, sample, (value) => event.safeParse(value).success),
  ];
};

const sampleFaults = (name: string, text: string | undefined, isSuch: (value: unknown) => boolean): readonly string[] => {
  if (text === undefined) return [`samples/${name}.json is missing`];
  return isSuch(valueOf(text)) ? [] : [`samples/${name}.json is no "${name}"`];
};

/** Files of events that are no more. */
const straysIn = async (folder: string, kind: string, files: readonly EventFile[]): Promise<readonly string[]> => {
  const names = new Set(files.map(({ name }) => `${name}.json`));
  return (await namesIn(join(folder, kind))).filter((name) => !names.has(name)).map((name) => `${kind}/${name} belongs to no event`);
};

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(nothingWhenAbsent([]));

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(nothingWhenAbsent(undefined));

const nothingWhenAbsent =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing;
    throw error;
  };

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
