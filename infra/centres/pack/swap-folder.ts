import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Two who swap at once may meet between the two renamings; the later one wins. */
const ATTEMPTS = 5;

const putInPlace = (fresh: string, target: string): void => {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${fresh}-old${attempt}`;
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
};

/**
 * Fills a new folder beside `target` and then puts it in its place, so that nobody ever sees half of it.
 * When filling fails, the new folder is removed and the old one stands as it was.
 */
export const swapFolder = async <Result>(target: string, fill: (folder: string) => Promise<Result>): Promise<Result> => {
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const result = await fill(fresh);
    putInPlace(fresh, target);
    return result;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
};
