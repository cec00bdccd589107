import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSchedule, type LocalSchedule } from '#shared/ports/local/schedule.ts';
import type { Timer } from '#shared/schemas/timer.ts';
import { manualClock, type ManualClock } from '#tests/support/manual-clock.ts';

let folder: string;
let clock: ManualClock;
let opened: LocalSchedule[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yike-'));
  clock = manualClock();
  opened = [];
});
afterEach(() => {
  for (const schedule of opened) schedule.close();
  rmSync(folder, { recursive: true });
});

const open = (): LocalSchedule => {
  const schedule = openSchedule({ path: join(folder, 'timers.db'), clock });
  opened.push(schedule);
  return schedule;
};
const timer = (id: string, inMilliseconds: number): Timer => ({ id, centre: 'yanhu', at: clock.now() + inMilliseconds, reason: { type: 'waiting', id: 'incident-1', version: 1 } });

/** Runs the timers, noting which fire and how late; `fails` says which attempts do not succeed. */
const running = (schedule: LocalSchedule, fails: (id: string, attempt: number) => boolean = () => false) => {
  const fired: { id: string; lateMilliseconds: number }[] = [];
  const attempts = new Map<string, number>();
  const stop = schedule.run(({ id, at }) => {
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    if (fails(id, attempt)) return Promise.reject(new Error('not yet'));
    fired.push({ id, lateMilliseconds: clock.now() - at });
    return Promise.resolve();
  });
  return { fired, attempts, stop };
};
const passSeconds = async (seconds: number): Promise<void> => {
  for (let step = 0; step < seconds * 10; step++) await clock.pass(100);
};

describe('a timer', () => {
  it('fires once, when its time has come and not before', async () => {
    const schedule = open();
    const { fired, stop } = running(schedule);
    await schedule.set(timer('a', 3000));
    await passSeconds(2.9);
    expect(fired).toEqual([]);
    await passSeconds(5);
    expect(fired).toEqual([{ id: 'a', lateMilliseconds: 0 }]);
    await stop();
  });

  it('that is already due when it is set fires at once', async () => {
    const schedule = open();
    const { fired, stop } = running(schedule);
    await schedule.set(timer('a', -5000));
    await clock.pass(1);
    expect(fired).toHaveLength(1);
    await stop();
  });

  it('set again under its id changes nothing, also after it fired', async () => {
    const schedule = open();
    const { fired, stop } = running(schedule);
    await schedule.set(timer('a', 1000));
    await schedule.set(timer('a', 9000));
    await passSeconds(2);
    await schedule.set(timer('a', 1000));
    await passSeconds(10);
    expect(fired.map(({ id }) => id)).toEqual(['a']);
    await stop();
  });

  it('whose consumer fails is tried again until it succeeds, ever more rarely, and holds up no other', async () => {
    const schedule = open();
    const { fired, attempts, stop } = running(schedule, (id, attempt) => id === 'bad' && attempt < 4);
    await schedule.set(timer('bad', 100));
    await schedule.set(timer('good', 200));
    await passSeconds(1);
    expect(fired.map(({ id }) => id)).toEqual(['good']);
    await passSeconds(3);
    expect(attempts.get('bad')).toBe(3);
    await passSeconds(10);
    expect(fired.map(({ id }) => id)).toEqual(['good', 'bad']);
    await stop();
  });

  it('outlives a restart', async () => {
    const before = open();
    await before.set(timer('a', 1000));
    await before.set(timer('b', 1000));
    before.close();
    opened = [];
    await passSeconds(60);
    const after = open();
    const { fired, stop } = running(after);
    await clock.pass(0);
    expect(fired.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    await stop();
  });

  it('does not fire any more once the timers were stopped', async () => {
    const schedule = open();
    const { fired, stop } = running(schedule);
    await schedule.set(timer('a', 1000));
    await stop();
    await passSeconds(5);
    expect(fired).toEqual([]);
  });
});
