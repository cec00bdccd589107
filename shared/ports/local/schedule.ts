import { Timer } from '#shared/schemas/timer.ts';
import type { Clock } from '../clock.ts';
import type { Schedule } from '../schedule.ts';
import { clock } from './clock.ts';
import { openDatabase, pathFromEnvironment } from './database.ts';

/** What fires a timer; while it throws, the timer stays. */
export type TimerConsumer = (timer: Timer) => Promise<void>;

/** Timers of one process, kept in a file, with what runs them. */
export interface LocalSchedule extends Schedule {
  /** Fires due timers until stopped, each at least once and never early. @returns how to stop; resolves when the last one is done */
  run(consumer: TimerConsumer): () => Promise<void>;
  close(): void;
}

/** The longest that a timer set by another process stays unseen, milliseconds of the clock. */
const LOOK_AGAIN_MILLISECONDS = 1000;
/** A timer whose consumer failed is tried again after this, then after twice as long, up to the longest, milliseconds of the clock. */
const FIRST_PAUSE_MILLISECONDS = 1000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const MOST_TIMERS_AT_ONCE = 100;
/** Long enough for whatever may set the same timer again: the change feed's repeats, a command's. */
const REMEMBER_FIRED_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS timers (id TEXT PRIMARY KEY, at INTEGER NOT NULL, timer TEXT NOT NULL, fired INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS due ON timers (at) WHERE fired = 0;
`;

/**
 * Opens the timers of a file. A fired timer is remembered, so that setting the same id again changes nothing.
 * The column `at` is when to fire next: a failed timer's moves on, the timer itself keeps what was asked for.
 */
export const openSchedule = ({ path, clock: time = clock }: { readonly path: string; readonly clock?: Clock }): LocalSchedule => {
  const database = openDatabase(path);
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT OR IGNORE INTO timers (id, at, timer) VALUES (?, ?, ?)');
  const selectDue = database.prepare('SELECT timer FROM timers WHERE fired = 0 AND at <= ? ORDER BY at LIMIT ?');
  const selectNext = database.prepare('SELECT min(at) AS at FROM timers WHERE fired = 0');
  const markFired = database.prepare('UPDATE timers SET fired = 1 WHERE id = ?');
  const putOff = database.prepare('UPDATE timers SET at = ? WHERE id = ?');
  database.prepare('DELETE FROM timers WHERE fired = 1 AND at < ?').run(time.now() - REMEMBER_FIRED_MILLISECONDS);
  const failures = new Map<string, number>();
  let wake: () => void = () => undefined;

  const fireDue = async (consumer: TimerConsumer): Promise<void> => {
    for (const row of selectDue.all(time.now(), MOST_TIMERS_AT_ONCE)) {
      const timer = Timer.parse(JSON.parse(String(row['timer'])));
      try {
        await consumer(timer);
        markFired.run(timer.id);
        failures.delete(timer.id);
      } catch {
        // The consumer has told its own log; the timer is tried again, and does not hold up the others.
        const failed = failures.get(timer.id) ?? 0;
        putOff.run(time.now() + Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** failed, LONGEST_PAUSE_MILLISECONDS), timer.id);
        failures.set(timer.id, failed + 1);
      }
    }
  };
  const untilNext = async (): Promise<void> => {
    const next = selectNext.get()?.['at'];
    const wait = typeof next === 'number' ? Math.min(Math.max(next - time.now(), 1), LOOK_AGAIN_MILLISECONDS) : LOOK_AGAIN_MILLISECONDS;
    await Promise.race([time.sleep(wait), new Promise<void>((resolve) => (wake = resolve))]);
  };
  return {
    set: async (timer) => {
      insert.run(timer.id, timer.at, JSON.stringify(timer));
      wake();
      return Promise.resolve();
    },
    run: (consumer) => {
      const stopping = new AbortController();
      const loop = (async () => {
        while (!stopping.signal.aborted) {
          await fireDue(consumer);
          await untilNext();
        }
      })();
      return async () => {
        stopping.abort();
        wake();
        await loop;
      };
    },
    close: () => database.close(),
  };
};

/** This process's timers, in the folder YIKE_DATA. */
export const schedule: LocalSchedule = openSchedule({ path: pathFromEnvironment('timers.db') });
