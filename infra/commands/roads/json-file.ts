import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { fail } from '../kit/command-failure.ts';

/** A JSON file as its schema has it, or one sentence with the file, the place in it and the reason. */
export const readJsonAs = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fail(`Cannot read "${path}": there is no such file, or it may not be read.`, { cause }));
  const parsed = schema.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail(`Cannot read "${path}" at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown reason'}.`);
};

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return fail(`Cannot read "${path}": it is not JSON (${cause instanceof Error ? cause.message : ''}).`, { cause });
  }
};
