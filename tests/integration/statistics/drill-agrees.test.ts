import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { reportOfFolder } from '#infra/commands/statistics/report-of-folder.ts';
import { answerToScene, intervalsOf } from '#infra/drill/figures/intervals.ts';
import { playDrill, type DrillResult } from '#infra/drill/play/play-drill.ts';
import { rebuildFigureRows } from '#shared/decisions/rebuild-figure-rows.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import { percentile } from '#shared/domain/statistics/percentile.ts';
import type { StatisticsReport } from '#shared/domain/statistics/report.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { isFigureRow } from '#shared/store/keys.ts';
import { drawnPlan, givenHost, runNpmCommand, type GivenHost } from '../drill/given-drill.ts';

const CALLS = 8;
const SPEED = 600;

/** The same interval by the drill's name and by the figure's. */
const SAME: readonly (readonly [string, FigureName])[] = [
  ['answer → order', 'handling'],
  ['order → rolled out', 'rollOut'],
  ['roll-out → on scene', 'travel'],
  ['answered → on scene', 'arrival'],
  ['whole run', 'runTotal'],
];

describe('the figures of a drill', { timeout: 240_000 }, () => {
  let given: GivenHost;
  let result: DrillResult;
  let report: StatisticsReport;
  let centre: Centre;
  beforeAll(async () => {
    given = await givenHost('yanhu', SPEED);
    result = await playDrill({ host: given.host, centre: 'yanhu', plan: drawnPlan(CALLS, { callsPerHour: 40 }), signal: given.host.gone });
    await given.host.stop();
    ({ centre, report } = await reportOfFolder(given.data, { from: 0, to: Number.MAX_SAFE_INTEGER, mode: 'drill' }));
  }, 240_000);
  afterAll(() => given.remove());

  it.each(SAME)('%s is what the drill itself finds in its logs', (interval, name) => {
    const { milliseconds, negative } = intervalsOf(result.facts.calls).find((one) => one.name === interval)!;
    const { figure } = report.figures.find((one) => one.name === name)!;
    expect(figure.n).toBeGreaterThan(0);
    expect([figure.n, figure.p50, figure.p90, figure.p95, figure.leftOut.negative ?? 0]).toEqual([milliseconds.length, ...[50, 90, 95].map((percent) => percentile(milliseconds, percent)), negative]);
  });

  it('as many arrived within the target as the drill counts', () => {
    const arrivals = result.facts.calls.map(answerToScene).filter((one) => one !== undefined && one >= 0 && one <= result.targetSeconds * 1000);
    expect(report.figures.find(({ name }) => name === 'arrival')?.figure.inTarget).toBe(arrivals.length);
  });

  it('are in no figure of real work', async () => {
    const { report: real } = await reportOfFolder(given.data, { from: 0, to: Number.MAX_SAFE_INTEGER, mode: 'real' });
    expect(real.volume).toMatchObject({ calls: 0, incidents: 0, sorties: 0, patients: 0 });
    expect(real.figures.map(({ figure }) => figure.n)).toEqual(real.figures.map(() => 0));
  });

  it('are the same from the rows that the running system kept, and from those made anew', async () => {
    const store = openItemStore({ path: join(given.data, 'items.sqlite') });
    const rows = () => [...store.scan()].filter(isFigureRow).map(({ pk, sk, body }) => ({ pk, sk, body }));
    const kept = rows();
    expect(kept.filter(({ sk }) => sk.startsWith('incident#'))).toHaveLength(CALLS);
    await rebuildFigureRows(store, centre, () => store.scan());
    expect(rows()).toEqual(kept);
    store.close();
  });

  it('are printed by npm run statistics, as text and as a table', async () => {
    const text = await runNpmCommand('statistics', ['--data', given.data, '--mode', 'drill', '--by', 'station']);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(new RegExp(`${String(CALLS)} incidents`));
    expect(text.out).toMatch(/rollOut: notified → enRoute/);
    const csv = await runNpmCommand('statistics', ['--data', given.data, '--mode', 'drill', '--csv']);
    expect(csv.out).toMatch(/^group,figure,from,to,n,/);
  });
});

describe('npm run statistics', () => {
  it.each([
    [['--data', '/nowhere'], 'Cannot count in "/nowhere": it holds no logs of Yike (name a data folder with --data, or a running host with --url).'],
    [['--from', '2026-02-30'], 'Cannot count: --from is "2026-02-30", not a day such as 2026-01-31.'],
    [['--from', '2026-02-03', '--to', '2026-02-01'], 'Cannot count: --to "2026-02-01" lies before --from "2026-02-03".'],
    [['--by', 'crew'], 'Cannot count: --by is "crew", not one of county, township, station, hour, day.'],
    [['--url', 'http://127.0.0.1:1'], 'Cannot count: a running host wants --from and --to.'],
    [['--url', 'http://127.0.0.1:1', '--data', '.data/yanhu'], 'Cannot count: --url names a running host and --data a folder; give one of them.'],
    [['--url', 'http://127.0.0.1:9', '--token', 'x', '--from', '2026-01-01', '--to', '2026-01-01'], 'Cannot use the host: nothing answers at "http://127.0.0.1:9".'],
    [['--url', 'http://127.0.0.1:1', '--rebuild', '--from', '2026-01-01', '--to', '2026-01-01'], 'Cannot run: --token is missing (see --help).'],
  ])('%j ends with one sentence', async (args, sentence) => {
    expect(await runNpmCommand('statistics', args)).toEqual({ code: 1, out: '', err: `yike: ${sentence}\n` });
  });

  it('says on --help where its figures are defined', async () => {
    const { code, out } = await runNpmCommand('statistics', ['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/shared\/domain\/statistics\/definitions/);
  });
});
