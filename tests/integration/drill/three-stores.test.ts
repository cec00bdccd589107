import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFailures } from '#infra/drill/chain-failures.ts';
import type { OwnHostOptions } from '#infra/drill/own-host.ts';
import { tallyOf } from '#infra/drill/figures/tally.ts';
import { playDrill, type DrillResult } from '#infra/drill/play/play-drill.ts';
import { verifyLogs } from '#shared/store/verify.ts';
import { startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';
import { scanTable } from '#tests/support/scan-table.ts';
import { drawnPlan, givenHost } from './given-drill.ts';

const missing = whyNoDynamoLocal();
/** Few, for DynamoDB Local does some seventy transactions a second. */
const CALLS = 6;
const SPEED = 300;
const SEED = 5;
const TABLE = 'yike-drill';

interface Played {
  readonly result: DrillResult;
  readonly chainFailures: readonly string[];
}

const play = async (store: Pick<OwnHostOptions, 'dynamodb' | 'weakSeed'> = {}): Promise<Played> => {
  const given = await givenHost('yanhu', SPEED, store);
  try {
    const result = await playDrill({ host: given.host, centre: 'yanhu', isOwnHost: true, plan: drawnPlan(CALLS, { seed: SEED, callsPerHour: 60 }), signal: given.host.gone });
    await given.host.stop();
    return { result, chainFailures: store.dynamodb ? [] : chainFailures(given.data) };
  } finally {
    await given.remove();
  }
};

const table = ({ result: { facts, targetSeconds } }: Played): object => {
  const { calls, closed, dispatched, outcomes, transfers } = tallyOf(facts, targetSeconds);
  return { calls, closed, dispatched, outcomes, transfers };
};

describe('the same drill on three stores', { timeout: 300_000 }, () => {
  let dynamo: DynamoLocal | undefined;
  let embedded: Played;
  let weakened: Played;
  let there: Played | undefined;

  // A drill waits more than it works: the three are played at the same time.
  beforeAll(async () => {
    if (!missing) dynamo = await startDynamoLocal();
    [embedded, weakened, there] = await Promise.all([play(), play({ weakSeed: SEED }), dynamo && play({ dynamodb: { endpoint: dynamo.endpoint, table: TABLE } })]);
  }, 300_000);
  afterAll(() => dynamo?.close());

  it('ends well on the embedded store', () => {
    expect(embedded.result.failures).toEqual([]);
    expect(embedded.chainFailures).toEqual([]);
    expect(table(embedded)).toMatchObject({ calls: CALLS, closed: CALLS, dispatched: CALLS });
  });

  it('ends with the same outcomes and whole chains on the embedded store weakened', () => {
    expect(weakened.result.failures).toEqual([]);
    expect(weakened.chainFailures).toEqual([]);
    expect(table(weakened)).toEqual(table(embedded));
  });

  it.skipIf(missing)(`ends with the same outcomes and whole chains on DynamoDB Local${missing ? ` (${missing})` : ''}`, async () => {
    expect(there!.result.failures).toEqual([]);
    expect(table(there!)).toEqual(table(embedded));
    const { logs, broken } = verifyLogs(await scanTable(dynamo!.client, TABLE));
    expect(broken).toEqual([]);
    expect(logs).toBeGreaterThan(CALLS);
  });
});
