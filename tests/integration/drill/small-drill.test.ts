import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFailures } from '#infra/drill/chain-failures.ts';
import { tallyOf } from '#infra/drill/figures/tally.ts';
import { playDrill, type DrillResult } from '#infra/drill/play/play-drill.ts';
import { drawnPlan, givenHost, type GivenHost } from './given-drill.ts';

/** Enough for one of each ending, a transfer, a refusal or two, and several patients. */
const CALLS = 20;
const SPEED = 600;

describe('a small drill on Yanhu', { timeout: 240_000 }, () => {
  const hosts: GivenHost[] = [];
  const results: DrillResult[] = [];

  const play = async (): Promise<DrillResult> => {
    const given = await givenHost('yanhu', SPEED);
    hosts.push(given);
    const result = await playDrill({ host: given.host, centre: 'yanhu', isOwnHost: true, plan: drawnPlan(CALLS, { callsPerHour: 40 }), signal: given.host.gone });
    await given.host.stop();
    return result;
  };

  // A drill waits more than it works: both are played at the same time.
  beforeAll(async () => {
    results.push(...(await Promise.all([play(), play()])));
  }, 240_000);
  afterAll(async () => {
    for (const { remove } of hosts) await remove();
  });

  it('ends without a failure: every incident closed, every run with an outcome, the live board as a fresh one', () => {
    expect(results.map(({ failures }) => failures)).toEqual([[], []]);
  });

  it('takes its figures from the logs', () => {
    const { facts } = results[0]!;
    expect(facts.calls).toHaveLength(CALLS);
    const points = facts.calls.flatMap((call) => call.runs.map((run) => run.points));
    expect(points.every((one) => one.notified !== undefined)).toBe(true);
    expect(points.filter((one) => one.handedOver !== undefined).length).toBeGreaterThan(CALLS / 2);
  });

  it('moves patients up the chain', () => {
    const { transfers } = tallyOf(results[0]!.facts, 900);
    expect(Object.keys(transfers).filter((way) => way.startsWith('up:')).length).toBeGreaterThan(0);
  });

  it('covers the rest of dispatch: what is planned of it has happened, whatever the machine\'s speed', () => {
    for (const { coverage } of results) {
      const counts = Object.fromEntries(coverage.map((line) => [line.label, line.counts]));
      expect(counts['roster']).toMatchObject({ 'runs taken over by the next crew': 1 });
      expect(counts['location links']).toMatchObject({ asked: 2 });
      expect(Object.values(counts['handed over by'] ?? {})).toEqual([1, 1]);
      expect(counts['notices to 110, 119, 122']).toMatchObject({ accepted: 2, closed: 2 });
      expect(counts['messages']).toMatchObject({ 'from the room': 2 });
      expect(counts['major incident']).toMatchObject({ declared: 1, 'staging point set': 1, 'casualties counted': 1, 'incidents linked': 1, 'stood down': 1 });
      expect(counts['major incident']?.['units sent']).toBeGreaterThan(1);
      expect(counts['orders from paper']).toEqual({ entered: 1, 'held as contradicting': 1, 'dealt with by the supervisor': 1 });
      expect(counts['facility statuses']).toEqual({ 'diverting, and open again': 2 });
    }
  });

  it('leaves every hash chain whole', () => {
    expect(chainFailures(hosts[0]!.data)).toEqual([]);
  });

  it('has the same outcomes for the same seed', () => {
    const [one, other] = results.map(({ facts, targetSeconds }) => tallyOf(facts, targetSeconds));
    expect(other?.outcomes).toEqual(one?.outcomes);
    expect(other?.transfers).toEqual(one?.transfers);
  });
});
