import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '#shared/store/log.ts';
import { drawnCounty } from '#tests/support/drawn-county.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

let functions: Awaited<ReturnType<typeof givenFunctions>>;
let incident: object;
let commands = 0;
const command = (body: object): { readonly body: object } => ({ body: { commandId: `command-${commands++}`, ...body } });

beforeAll(async () => {
  const county = await drawnCounty('A----B--------C', { stations: { 'station-near': 'A', 'station-far': 'C', 'station-farther': 'C' } });
  functions = await givenFunctions({ centres: county.centres });
  for (const unitId of ['unit-near', 'unit-far']) await functions.ask('set-unit-state', { params: { unitId }, ...command({ change: { to: 'onDuty' } }) });
  const [longitude, latitude] = county.at('B');
  incident = { place: { position: { longitude, latitude, datum: 'WGS-84' } } };
});
afterAll(() => functions.close());

const open = async (): Promise<string> => String((await functions.ask('open-incident', command(incident))).body['id']);

/** Sends a unit, calls it off again, and says what stands in the order. */
const orderOf = async (unitId: string, choice: object, incidentId?: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const purpose = { kind: 'incident', incidentId: incidentId ?? (await open()) };
  const { status, body } = await functions.ask('dispatch-unit', command({ unitId, purpose, choice }));
  expect(status).toBe(200);
  const assignmentId = String(body['assignmentId']);
  // What is in the order is on the board: an order that no screen can read would stop them all.
  expect((await functions.ask('get-board')).status).toBe(200);
  const [ordered] = await readEntries(functions.ports.itemStore, { centre: 'yanhu', kind: 'assignment', id: assignmentId });
  await functions.ask('cancel-assignment', { params: { assignmentId }, ...command({ reason: 'mistake' }) });
  await functions.ask('set-unit-state', { params: { unitId }, ...command({ change: { to: 'atStation' } }) });
  return ordered?.data;
};

test('who chooses otherwise than recommended: the order keeps why, and by how many seconds the server finds it later', async () => {
  const choice = { recommendedUnitId: 'unit-near', overrideReason: 'knows-the-road', etaSeconds: 1 };
  const ordered = await orderOf('unit-far', choice);
  expect(ordered).toMatchObject({ choice, overrideCost: { recommendedUnitId: 'unit-near', degraded: false } });
  const { recommendedEtaSeconds, etaSeconds, costsSeconds } = ordered?.['overrideCost'] as Record<string, number>;
  expect(costsSeconds).toBe(etaSeconds! - recommendedEtaSeconds!);
  expect(costsSeconds).toBeGreaterThan(30);
});

test('who follows the recommendation has no cost', async () => {
  expect(await orderOf('unit-near', { recommendedUnitId: 'unit-near', etaSeconds: 240 })).not.toHaveProperty('overrideCost');
});

test('the server\'s own ranking counts, whatever the console believed', async () => {
  expect(await orderOf('unit-near', { recommendedUnitId: 'unit-far', overrideReason: 'position-wrong' })).toMatchObject({ overrideCost: { recommendedUnitId: 'unit-near', costsSeconds: 0 } });
});

test('a cost that cannot be worked out keeps no ambulance back', async () => {
  const nowhere = String((await functions.ask('open-incident', command({}))).body['id']);
  expect(await orderOf('unit-far', { recommendedUnitId: 'unit-near', overrideReason: 'other' }, nowhere)).not.toHaveProperty('overrideCost');
});
