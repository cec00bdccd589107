import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create as publishRoster } from '#functions/publish-roster/handler.ts';
import { readRosterCsv } from '#functions/publish-roster/read-roster-csv.ts';
import { routes } from '#shared/api/routes.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { loadRosterDays } from '#shared/store/read-roster.ts';
import { runCentre } from '#tests/support/centres/run-centre.ts';
import { centresOf, smallCentre } from '#tests/support/given-centre.ts';
import { startGateway, temporaryFolder, type TestGateway } from '#tests/support/gateway.ts';

const clock = { now: () => Date.UTC(2026, 0, 5, 8), sleep: () => Promise.resolve() };
const itemStore = openItemStore({ path: ':memory:', clock });
const folder = temporaryFolder();
const COMMAND = join(import.meta.dirname, '../../../infra/commands/centre.ts');
const HEADER = 'unitId,stationId,level,memberIds,facilityId,capability,from,to';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ routes: { 'publish-roster': routes['publish-roster'] }, functions: { 'publish-roster': publishRoster({ clock, itemStore, centres: centresOf(smallCentre) }) } });
});
afterAll(async () => {
  await gateway.close();
  itemStore.close();
});

const roster = (...lines: string[]): string => {
  const file = join(folder, 'roster.csv');
  writeFileSync(file, [HEADER, ...lines, ''].join('\n'));
  return file;
};
/** The server answers in this very process, so that the command must not be waited for in one breath. */
const publish = (file: string, ...options: string[]) =>
  new Promise<{ code: number; out: string; said: string }>((resolve) => {
    const args = ['publish-roster', file, '--url', gateway.url, '--token', gateway.identity.developerToken, ...options];
    execFile(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', COMMAND, ...args], (error, out, said) => resolve({ code: error ? Number(error.code) : 0, out, said }));
  });

describe('centre publish-roster', () => {
  test('publishes a file for the time that its lines say', async () => {
    const file = roster('unit-1,station-1,basic,li,,,2026-01-05 08:00,2026-01-05 20:00', ',,,,township,surgery,2026-01-05 08:00,2026-01-05 12:00');
    expect(await publish(file)).toMatchObject({ code: 0, out: 'Published: shifts 1, postings 1, days 1.\n' });
    const { state } = (await loadRosterDays(itemStore, 'yanhu', ['2026-01-05'])).get('2026-01-05')!;
    expect(state).toMatchObject({ published: [{ from: Date.UTC(2026, 0, 5, 0), to: Date.UTC(2026, 0, 5, 12) }], shifts: [{ unitId: 'unit-1', memberIds: ['li'] }], postings: [{ facilityId: 'township' }] });
  });

  test('prints every bad line and publishes nothing, whether it or the server finds it', async () => {
    const before = itemStore.latestSequence();
    const unreadable = await publish(roster('unit-1,station-1,basic,li,,,noon,2026-01-05 20:00'));
    expect(unreadable).toMatchObject({ code: 1, out: '' });
    expect(unreadable.said).toMatch(/^line 2, column from: .*\nyike: Cannot publish ".*roster\.csv": it has a fault, listed above; nothing was written\.\n$/);
    const unknown = await publish(roster('unit-9,station-9,basic,li,,,2026-01-05 08:00,2026-01-05 20:00'));
    expect(unknown.said.split('\n').slice(0, 2)).toEqual(['line 2, column unitId: there is no unit "unit-9"', 'line 2, column stationId: there is no station "station-9"']);
    expect(itemStore.latestSequence()).toBe(before);
  });

  test('says in one sentence what else it lacks', async () => {
    const file = roster('unit-1,station-1,basic,li,,,2026-01-05 08:00,2026-01-05 20:00');
    const said = await Promise.all([publish(file, '--url', 'http://127.0.0.1:9'), publish(file, '--token', 'guessed'), publish(file, '--from', 'noon'), publish(join(folder, 'none.csv'))]);
    expect(said.map((one) => one.said)).toEqual([
      'yike: Cannot use the host: nothing answers at "http://127.0.0.1:9".\n',
      expect.stringMatching(/^yike: Cannot use the host: ".*" does not let "manager" in \(it answered 401; see --token\)\.\n$/),
      expect.stringMatching(/^yike: Cannot publish the roster: --from is "noon"/),
      expect.stringMatching(/^yike: Cannot publish the roster: ".*none\.csv" cannot be read\.\n$/),
    ]);
    expect((await publish(roster())).said).toMatch(/it has no line/);
  });
});

describe('centre draft-roster', () => {
  const packs = join(import.meta.dirname, '../../../infra/centres');
  test('drafts a crew for every unit around the clock, which can be published as it is', () => {
    const { status, stdout } = runCentre(['draft-roster', 'yanhu', '--from', '2026-01-05 08:00', '--days', '2'], { packs, built: folder });
    expect(status).toBe(0);
    const { shifts, postings } = readRosterCsv(stdout);
    const ofFirst = shifts.filter(({ unitId }) => unitId === 'yh-01');
    expect(ofFirst.map(({ from, to }) => (to - from) / 3600_000)).toEqual([12, 12, 12, 12]);
    expect(ofFirst.map(({ memberIds }) => memberIds[0])).toEqual(['yh-01-a1', 'yh-01-b1', 'yh-01-c1', 'yh-01-a1']);
    expect(ofFirst[0]?.from).toBe(Date.UTC(2026, 0, 5, 0));
    expect(postings).toEqual([]);
  });

  test('says in one sentence what is wrong with its options', () => {
    expect(runCentre(['draft-roster', 'yanhu', '--from', 'monday'], { packs, built: folder }).stderr).toMatch(/^yike: Cannot draft the roster: --from is "monday"/);
    expect(runCentre(['draft-roster', 'yanhu', '--from', '2026-01-05 08:00', '--days', '40'], { packs, built: folder }).stderr).toMatch(/--days is "40", not a whole number from 1 to 35/);
  });
});
