import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions, functionNames } from '#infra/aws/bundle/bundle-functions.ts';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { routes, type RouteName } from '#shared/api/routes.ts';
import { createItemTable } from '#shared/ports/aws/dynamodb/create-item-table.ts';
import { itemOfImage } from '#shared/ports/item-image.ts';
import { comparable } from '#tests/support/aws/comparable.ts';
import { functionEnvironment } from '#tests/support/aws/function-environment.ts';
import { playRefusals, playTheDay, playTheFeed, type Line } from '#tests/support/aws/parity-scenario.ts';
import { bundleRunner, localRunner, type Runner } from '#tests/support/aws/runner.ts';
import { startStandInServices, type StandInServices } from '#tests/support/aws/stand-in-services.ts';
import { dynamoEnvironment, startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';

const missing = whyNoDynamoLocal();
const TABLE = 'yike-parity';
/** What the day asks in vain, or is no request. */
const NOT_SERVED: ReadonlySet<string> = new Set(['authorize-socket', 'close-incident', 'divert-unit', 'refuse-assignment', 'reopen-incident', 'watch-deadlines']);

describe.skipIf(missing)(`the bundled functions on AWS's ports${missing ? ` (${missing})` : ''}`, () => {
  let dynamo: DynamoLocal;
  let services: StandInServices;
  let bundled: Runner;
  let local: ReturnType<typeof localRunner>;
  const played = new Set<string>();
  const note = (lines: readonly Line[]): readonly Line[] => {
    for (const { name } of lines) played.add(name);
    return lines;
  };

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yike-bundles-'));
    const centresFolder = join(await ensureCompiled('yanhu'), '..');
    bundleFunctions(functionNames(), folder);
    [dynamo, services] = await Promise.all([startDynamoLocal(), startStandInServices()]);
    await createItemTable(dynamo.client, TABLE);
    const environment = { ...dynamoEnvironment(dynamo.endpoint), ...functionEnvironment({ endpoint: services.endpoint, table: TABLE, centresFolder }) };
    bundled = bundleRunner({ folder, environment, services });
    local = localRunner({ centresFolder });
  });
  afterAll(async () => {
    await services.close();
    await dynamo.close();
  });

  it('answer a day as the local host does', async () => {
    const expected = note(await playTheDay(local));
    const served = new Set(expected.flatMap(({ name, outcome }) => (/"statusCode":20[01]/.test(JSON.stringify(outcome)) ? [name] : [])));
    // A day in which most is refused would compare little.
    expect(expected.map(({ name }) => name).filter((name) => !served.has(name) && !NOT_SERVED.has(name))).toEqual([]);
    expect(comparable(await playTheDay(bundled))).toEqual(comparable(expected));
  }, 300_000);

  it('take the changes and events of the day as the local host does', async () => {
    const expected = note(await playTheFeed(local, [...local.itemStore.scan()]));
    expect(expected.flatMap(({ sent }) => sent)).not.toEqual([]);
    const { Items: images = [] } = await dynamo.client.send(new ScanCommand({ TableName: TABLE, ConsistentRead: true }));
    const found = await playTheFeed(bundled, images.map((image) => itemOfImage(image)));
    expect(comparable(found)).toEqual(comparable(expected));
  }, 300_000);

  it.each(Object.keys(routes) as RouteName[])('refuse what %s must refuse, as the local host does', async (name) => {
    const [expected, found] = [note(await playRefusals(local, name)), await playRefusals(bundled, name)];
    expect(comparable(found)).toEqual(comparable(expected));
  });

  it('were all played', () => {
    expect(functionNames().filter((name) => !played.has(name))).toEqual([]);
  });
});
