import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a new folder beside `target` and then puts it in its place, so that nobody ever sees half of it.
 * When filling fails, the new folder is removed and the old one stands as it was.
 */
export const swapFolder = async <Result>(target: string, fill: (folder: string) => Promise<Result>): Promise<Result> => {
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const result = await fill(fresh);
    const old = `${fresh}-old`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    rmSync(old, { recursive: true, force: true });
    return result;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
};
