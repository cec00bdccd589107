import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HourFactors } from '#shared/geo/roads/conditions/hour-factors.ts';
import type { PackProblem } from './bad-pack.ts';

/** The optional file of a pack, and of a compiled one, with the speeds of the week's hours; `npm run roads -- calibrate` writes it. */
export const HOUR_FACTORS_FILE = 'hour-factors.json';

/** A pack's factors by hour of the week, or nothing where it has none or they are not such; what is wrong goes to `problems`. */
export const readHourFactors = (folder: string, problems: PackProblem[]): HourFactors | undefined => {
  const path = join(folder, HOUR_FACTORS_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const parsed = HourFactors.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    problems.push(...parsed.error.issues.map((issue) => ({ file: HOUR_FACTORS_FILE, column: issue.path.join('.') || 'the whole', reason: issue.message })));
  } catch (error) {
    problems.push({ file: HOUR_FACTORS_FILE, reason: `it is not JSON: ${(error as Error).message}` });
  }
  return undefined;
};
