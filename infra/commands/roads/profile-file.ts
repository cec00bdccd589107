import { readFile } from 'node:fs/promises';
import { Profile } from '#shared/geo/roads/profile/profile.ts';
import { fail } from '../kit/command-failure.ts';

/** A driving profile from a file, checked. */
export const profileFrom = async (path: string): Promise<Profile> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fail(`Cannot read the profile: "${path}" cannot be read.`, { cause }));
  const parsed = Profile.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail(`Cannot read the profile: "${path}" at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown reason'}.`);
};

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return fail(`Cannot read the profile: "${path}" is not JSON (${cause instanceof Error ? cause.message : ''}).`, { cause });
  }
};
