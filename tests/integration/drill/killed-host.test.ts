import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFailures } from '#infra/drill/chain-failures.ts';
import { startOwnHost, type OwnHost } from '#infra/drill/own-host.ts';
import { signInAs } from '#infra/commands/kit/host-access.ts';
import { playDrill, type DrillResult } from '#infra/drill/play/play-drill.ts';
import type { Account } from '#infra/drill/play/stage.ts';
import type { AcceptedCommand } from '#infra/drill/play/terminal.ts';
import { createClient, type Client } from '#shared/api/client.ts';
import { drawnPlan, givenHost, type GivenHost } from './given-drill.ts';

const SPEED = 300;
const CALLS = 12;
/** In the middle: crews are on their way, patients in ambulances. */
const KILLED_AFTER_COMMANDS = 120;

interface Accepted {
  readonly command: AcceptedCommand;
  readonly account: Account;
}

describe('a host that is killed in the middle of a drill and started again on its folder', { timeout: 240_000 }, () => {
  let given: GivenHost;
  let restarted: OwnHost;
  let result: DrillResult;
  const accepted: Accepted[] = [];
  let beforeTheKill: readonly Accepted[] = [];
  const clientOf = (account: Account): Client => createClient({ baseUrl: restarted.url, token: () => signInAs(restarted, { ...account, centre: 'yanhu' }) });
  const named = (name: AcceptedCommand['name']) => beforeTheKill.filter(({ command }) => command.name === name);

  beforeAll(async () => {
    given = await givenHost('yanhu', SPEED);
    const middle = Promise.withResolvers<undefined>();
    const playing = playDrill({
      host: given.host,
      centre: 'yanhu',
      isOwnHost: true,
      plan: drawnPlan(CALLS, { callsPerHour: 40 }),
      onAccepted: (command, account) => {
        accepted.push({ command, account });
        if (accepted.length === KILLED_AFTER_COMMANDS) middle.resolve(undefined);
      },
    });
    await Promise.race([middle.promise, playing]);
    await given.host.kill();
    beforeTheKill = [...accepted];
    restarted = await startOwnHost({ centre: 'yanhu', speed: SPEED, data: given.data, port: given.host.port });
    result = await playing;
  }, 240_000);
  afterAll(async () => {
    await restarted.stop();
    await given.remove();
  });

  it('lets the drill go on to a good end', () => {
    expect(beforeTheKill.length).toBeGreaterThanOrEqual(KILLED_AFTER_COMMANDS);
    expect(accepted.length).toBeGreaterThan(beforeTheKill.length);
    expect(result.failures).toEqual([]);
  });

  it('still has every incident that it had accepted', async () => {
    const client = clientOf({ role: 'supervisor', user: 'after' });
    expect(named('open-incident').length).toBeGreaterThan(0);
    for (const { command } of named('open-incident')) {
      const { id } = command.answer as { id: string };
      const { timeline } = await client.call('get-incident', { centre: 'yanhu', incidentId: id });
      expect(timeline.map(({ type }) => type)).toContain('IncidentOpened');
    }
  });

  it('still has every time point that it had accepted', async () => {
    const client = clientOf({ role: 'supervisor', user: 'after' });
    expect(named('report-time-points').length).toBeGreaterThan(0);
    for (const { command } of named('report-time-points')) {
      const entry = await client.call('get-board-entry', { centre: 'yanhu', kind: 'assignment', id: command.params['assignmentId'] ?? '' });
      const points = entry.kind === 'assignment' && 'points' in entry.state ? Object.keys(entry.state.points) : [];
      const told = (command.body['reports'] as readonly { readonly point: string }[]).map(({ point }) => point);
      expect(points).toEqual(expect.arrayContaining(told));
    }
  });

  it('answers each repeated command as it did before the kill', async () => {
    for (const { command, account } of beforeTheKill) {
      const client = clientOf(account) as { readonly call: (name: string, params: object, input: object) => Promise<unknown> };
      expect(await client.call(command.name, { centre: 'yanhu', ...command.params }, { body: command.body })).toEqual(command.answer);
    }
  });

  it('has left every hash chain whole', async () => {
    await restarted.stop();
    expect(chainFailures(given.data)).toEqual([]);
  });
});
