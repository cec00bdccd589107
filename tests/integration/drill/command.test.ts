import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenHost, runNpmCommand, type GivenHost } from './given-drill.ts';

describe('npm run drill', { timeout: 120_000 }, () => {
  let folder: string;
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const drill = (...args: readonly string[]) => runNpmCommand('drill', args);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yike-drill-command-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('says on --help how it paces the calls', async () => {
    const { code, out } = await drill('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/--pace N\|file/);
  });

  it('ends with one sentence where it cannot begin', async () => {
    const empty = await file('empty.csv', 'lat,lng,title,timeStamp\n');
    const broken = await file('broken.zip', 'no zip at all');
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^yike: Cannot run: --calls is missing/],
      [['--calls', join(folder, 'missing.csv')], /^yike: Cannot read the calls: ".*missing\.csv" cannot be opened \(ENOENT\)\.\n$/],
      [['--calls', empty], /^yike: Cannot read the calls: "empty\.csv" holds none that can be played\.\n$/],
      [['--calls', broken], /^yike: Cannot read the calls: ".*broken\.zip" is not a zip file/],
      [['--calls', '5', '--place', 'nowhere'], /^yike: Cannot drill: --place is "nowhere"/],
      [['--calls', '5', '--place', 'csv'], /^yike: Cannot drill: --place csv takes the places of a file/],
      [['--calls', '5', '--speed', '0'], /^yike: Cannot run: --speed is "0", not a number above 0\.\n$/],
      [['--calls', '5', '--centre', 'atlantis'], /^yike: Cannot find the centre "atlantis"/],
      [['--calls', '5', '--url', 'http://127.0.0.1:9', '--token', 'x'], /^yike: Cannot use the host: nothing answers at "http:\/\/127\.0\.0\.1:9"\.\n$/],
    ];
    for (const [args, sentence] of refusals) {
      const { code, err } = await drill(...args);
      expect(err).toMatch(sentence);
      expect(code).toBe(1);
    }
  });

  describe('against a running host', () => {
    let given: GivenHost;
    beforeAll(async () => {
      given = await givenHost('yanhu', 900);
    });
    afterAll(() => given.remove());

    it('plays a file at the host\'s own speed, reports what lies off the roads and leaves it out', async () => {
      const calls = await file('calls.csv', [
        'when,what,x,y',
        '2026-01-01 10:00:00,FALL VICTIM,110.99,35.02',
        '2026-01-01 10:01:00,CARDIAC EMERGENCY,110.98,35.03',
        '2026-01-01 10:02:00,SEIZURES,110.99,36.4',
        'later,SEIZURES,110.99,35.02',
      ].join('\n'));
      const columns = 'time=when,complaint=what,longitude=x,latitude=y';
      const { code, out, err } = await drill('--calls', calls, '--columns', columns, '--place', 'csv', '--url', given.host.url, '--token', given.host.developerToken);
      expect(err).toContain('Left out: calls.csv, line 5: the time "later" is not a time');
      expect(err).toContain('Left out: calls.csv, line 4: 110.99, 36.4 is outside the bounds of "yanhu"');
      expect(out).toMatch(/calls +2 \(2 closed\)/);
      expect(out).toMatch(/speed 900 ×/);
      expect(out).toMatch(/failures +none/);
      expect(code).toBe(0);
    });

    it('is refused with a wrong token', async () => {
      const { code, err } = await drill('--calls', '2', '--url', given.host.url, '--token', 'wrong');
      expect(err).toContain('does not let "drill-supervisor" in (it answered 401; see --token)');
      expect(code).toBe(1);
    });
  });
});
