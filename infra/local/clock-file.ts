import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { LocalClock } from '#shared/ports/local/clock.ts';

const Kept = z.strictObject({ latest: z.number(), speed: z.number().positive() });

/** How often the clock's hand is written down, milliseconds of the wall. */
const KEEP_MILLISECONDS = 1000;
/** What a killed host may have lived on after it last wrote, milliseconds of the wall. */
const UNKNOWN_MILLISECONDS = 2 * KEEP_MILLISECONDS;

/**
 * Sets the clock on to where a run before this one left it, which a fast clock drove ahead of the wall's, and writes it
 * down from now on: recorded times never run backwards over a restart, also after a kill. @returns how to stop
 */
export const keepClock = (path: string, clock: LocalClock): (() => void) => {
  if (existsSync(path)) {
    const { latest, speed } = Kept.parse(JSON.parse(readFileSync(path, 'utf8')));
    clock.notBefore(latest + UNKNOWN_MILLISECONDS * speed);
  }
  const write = (): void => {
    writeFileSync(`${path}.new`, JSON.stringify({ latest: clock.now(), speed: clock.speed } satisfies z.infer<typeof Kept>));
    renameSync(`${path}.new`, path);
  };
  write();
  const writing = setInterval(write, KEEP_MILLISECONDS);
  return () => {
    clearInterval(writing);
    write();
  };
};
