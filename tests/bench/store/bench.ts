import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lifecycle, LogKind } from '#shared/domain/lifecycle.ts';
import { createClock } from '#shared/ports/local/clock.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';

const AT_ONCE = 32;
const WARM_UP_COMMANDS = 500;
const COMMANDS = 5_000;
/** DESIGN, figures to hold: transactions that dispatch on the embedded store, 32 at once. */
const GOAL_TRANSACTIONS_A_SECOND = 800;

type Noted = { readonly type: 'Noted'; readonly data: { readonly note: string } };
const noted: Noted = { type: 'Noted', data: { note: 'as long as what a dispatch says of its unit, incident, station and need'.repeat(2) } };
const noteLifecycle = (kind: LogKind): Lifecycle<{ readonly notes: number; readonly last: string }, Noted> => ({
  kind,
  initial: { notes: 0, last: '' },
  evolve: ({ notes }, { data }) => ({ notes: notes + 1, last: data.note }),
  isLive: () => true,
});
const KINDS = (['incident', 'assignment', 'unit'] as const).map(noteLifecycle);

/** What a dispatch costs the store: three logs get an event and a snapshot each, and the answer is kept. */
const dispatch = (ports: Parameters<typeof executeCommand>[0], commandId: string): Promise<string> =>
  executeCommand(ports, { centre: 'bench', commandId, name: 'dispatch-unit', body: {}, by: 'dispatcher-1', source: 'console' }, async (work) => {
    for (const lifecycle of KINDS) {
      await work.load(lifecycle, commandId);
      work.append(lifecycle, commandId, [noted]);
    }
    return commandId;
  });

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Dispatches a second on a disk, 32 at once, and how long each took. */
const measure = async (say: (line: string) => void): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-bench-'));
  const clock = createClock();
  const itemStore = openItemStore({ path: join(folder, 'items.sqlite'), clock });
  const play = async (name: string, count: number): Promise<readonly number[]> => {
    say(`${name}: ${count} dispatches, ${AT_ONCE} at once`);
    const milliseconds: number[] = [];
    let next = 0;
    const writer = async (): Promise<void> => {
      for (let mine = next++; mine < count; mine = next++) {
        const start = performance.now();
        await dispatch({ itemStore, clock }, `${name}-${mine}`);
        milliseconds.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, writer));
    return milliseconds.toSorted((one, other) => one - other);
  };
  try {
    await play('warm-up', WARM_UP_COMMANDS);
    const start = performance.now();
    const sorted = await play('measured', COMMANDS);
    const perSecond = COMMANDS / ((performance.now() - start) / 1000);
    return [
      { name: `dispatches, ${AT_ONCE} at once`, value: perSecond, unit: '1/s', goal: GOAL_TRANSACTIONS_A_SECOND, atLeast: true },
      { name: 'one of them, p50', value: percentile(sorted, 0.5), unit: 'ms' },
      { name: 'one of them, p95', value: percentile(sorted, 0.95), unit: 'ms' },
    ];
  } finally {
    itemStore.close();
    rmSync(folder, { recursive: true });
  }
};

/** The embedded store under the load of a dispatch centre. */
export const benchmark: Benchmark = {
  title: 'The embedded store',
  run: async (say) => ({
    figures: await measure(say),
    remarks: ['Each dispatch is one durable transaction of seven items (three events, three snapshots, the answer) with its rows in the change feed, after four reads.'],
  }),
};
