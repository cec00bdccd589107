import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startOwnHost, type OwnHost } from '#infra/drill/own-host.ts';
import { clientAs } from '#infra/commands/kit/host-access.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import type { LiveBoard } from '#shared/api/live-board.ts';
import { startLiveFeed, type FeedStatus } from '#shared/api/live-feed.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { temporaryFolder } from '#tests/support/gateway.ts';

const START = join(import.meta.dirname, '../../../infra/commands/start.ts');

/** Runs the command until it ends by itself. */
const run = (...args: string[]) =>
  new Promise<{ code: number; said: string; out: string }>((resolve) => {
    execFile(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', START, '--no-build', ...args], { timeout: 60_000 }, (error, out, said) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, said, out }),
    );
  });
const sentences = (said: string) => said.split('\n').filter((line) => line.startsWith('yike:'));

describe('starting, where it cannot', () => {
  const taken = createServer();
  afterAll(() => taken.close());

  it('names a port that another program has', async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, said } = await run('--port', String(port), '--data', temporaryFolder());
    expect([code, sentences(said)]).toEqual([1, [`yike: Cannot listen on port ${port}: another program has it (choose one with --port)`]]);
  });

  it.each([
    ['an unknown centre, with those that exist', ['--centre', 'atlantis', '--port', '0'], /^yike: Cannot find the centre "atlantis": there (is|are) .*"yanhu"/],
    ['a centre name that is none', ['--centre', '../yanhu'], /^yike: Cannot run: --centre is "\.\.\/yanhu", not a centre's name/],
    ['a port that is no number', ['--port', '80x'], /^yike: Cannot run: --port is "80x", not a whole number from 0 to 65535/],
    ['a clock that stands still', ['--clock-speed', '0'], /^yike: Cannot run: --clock-speed is "0", not a number above 0/],
    ['a folder that cannot be made', ['--port', '0', '--data', '/proc/yike'], /^yike: Cannot write into the data folder "\/proc\/yike": /],
    ['a store that there is none of', ['--store', 'oracle'], /^yike: Cannot run: --store is "oracle", not sqlite or dynamodb/],
    ['DynamoDB without its address', ['--store', 'dynamodb'], /^yike: Cannot run: --endpoint is "", not a URL/],
    ['an address without DynamoDB', ['--endpoint', 'http://127.0.0.1:9'], /^yike: Cannot run: --endpoint is for --store dynamodb/],
    ['a table to be forgotten', ['--store', 'dynamodb', '--endpoint', 'http://127.0.0.1:9', '--fresh'], /^yike: Cannot run: --fresh forgets a data folder and no table/],
    ['DynamoDB that does not answer', ['--port', '0', '--data', temporaryFolder(), '--store', 'dynamodb', '--endpoint', 'http://127.0.0.1:9'], /^yike: Cannot use the table "yike-yanhu" of DynamoDB at "http:\/\/127\.0\.0\.1:9": /],
    ['an option that it does not know', ['--colour', 'red'], /^yike: Cannot run start --: .*"--colour"/],
  ])('says so in one sentence: %s', async (_, args, sentence) => {
    const { code, said } = await run(...args);
    expect(code).toBe(1);
    expect(sentences(said)).toEqual([expect.stringMatching(sentence)]);
  });

  it('shows its options when asked', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const option of ['--centre', '--port', '--data', '--fresh', '--clock-speed', '--no-build']) expect(out).toContain(option);
  });
});

describe('a started system', () => {
  const hosts: OwnHost[] = [];
  const stops: (() => void)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await Promise.all(hosts.splice(0).map((host) => host.kill()));
  });
  const begin = async (data: string) => {
    const host = await startOwnHost({ centre: 'yanhu', speed: 1, data });
    hosts.push(host);
    return { host, client: await clientAs(host, { role: 'dispatcher', user: 'li' }) };
  };
  const centre = { centre: 'yanhu' };
  const told = (entries: Iterable<BoardEntry>) => [...entries].map(({ kind, id, version }) => `${kind} ${id} ${version}`).sort();

  it('shows a county at work, pushes what happens to its screens, and keeps it over a kill', async () => {
    const data = join(temporaryFolder(), 'data');
    const { host, client } = await begin(data);
    const { units } = await client.call('get-centre', centre);
    let board: LiveBoard | undefined;
    const statuses: FeedStatus[] = [];
    const feed = startLiveFeed({
      client, centre: 'yanhu', socketUrl: `${host.url.replace('http', 'ws')}${SOCKET_PATH}`,
      onBoard: (next) => (board = next), onStatus: (status) => statuses.push(status),
    });
    stops.push(() => feed.stop());
    await expect.poll(() => statuses.at(-1)).toBe('live');
    expect([...(board?.entries.values() ?? [])].map(({ state }) => 'status' in state && state.status)).toEqual(units.map(() => 'atStation'));

    const { id } = await client.call('open-incident', centre, { body: { commandId: randomUUID(), place: { spoken: '解州镇卫生院门口' }, priority: 'I' } });
    const unitId = units[0]?.id ?? '';
    const { assignmentId } = await client.call('dispatch-unit', centre, { body: { commandId: randomUUID(), unitId, purpose: { kind: 'incident', incidentId: id } } });
    const truth = told((await client.call('get-board', centre)).entries);
    expect(truth).toEqual(expect.arrayContaining([expect.stringMatching(`incident ${id} `), `assignment ${assignmentId} 1`, `unit ${unitId} 2`]));
    await expect.poll(() => told(board?.entries.values() ?? [])).toEqual(truth);

    await host.kill();
    hosts.splice(0);
    feed.stop();
    const again = await begin(data);
    expect(again.host.developerToken).toBe(host.developerToken);
    expect(told((await again.client.call('get-board', centre)).entries)).toEqual(truth);
    await again.host.stop();
    hosts.splice(0);
  });

  it('lets no second one on its data', async () => {
    const data = join(temporaryFolder(), 'data');
    await begin(data);
    const { code, said } = await run('--port', '0', '--data', data, '--fresh');
    expect([code, sentences(said)]).toEqual([1, [expect.stringMatching(/^yike: Cannot use ".*" for data: a running Yike has it \(process \d+\)\.$/)]]);
  });
});
