import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signedHeaders } from '#shared/middleware/request-signature.ts';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { readTrack } from '#shared/store/positions.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const NOW = Date.UTC(2026, 0, 5, 8);
let functions: Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
let commands = 0;
beforeEach(async () => {
  functions = await givenFunctions({ clock: { now: () => NOW, sleep: () => Promise.resolve() } });
});
afterEach(() => functions.close());

const at = (longitude: number) => ({ longitude, latitude: 35, datum: 'WGS-84' });
const fix = (unitId: string, secondsAgo: number, longitude = 111, told: object = {}) => ({ unitId, position: at(longitude), deviceAt: NOW - secondsAgo * 1000, ...told });
const feed = (positions: readonly object[], asked: object = {}) => functions.ask('report-vehicle-positions', { params: { feed: 'fleet' }, body: { positions }, ...asked });
const phone = (secondsAgo: number, longitude: number, told: object = {}) =>
  functions.ask('report-positions', { claims: { 'custom:unit': 'unit-1' }, params: { unitId: 'unit-1' }, body: { commandId: `command-${commands++}`, positions: [{ position: at(longitude), deviceAt: NOW - secondsAgo * 1000, clockOffsetMilliseconds: 0, ...told }] } });
const place = async (unitId = 'unit-1'): Promise<unknown> => (await readBoard(functions.ports.itemStore, 'yanhu')).find((entry) => entry.kind === 'position' && entry.id === unitId)?.state;

describe('a feed of vehicles', () => {
  test('tells where many units are, in any order and late', async () => {
    expect(await feed([fix('unit-1', 30, 111.1), fix('unit-2', 5, 111.2), fix('unit-1', 10, 111.3), fix('unit-1', 3600, 111.4)])).toEqual({ status: 200, body: { kept: 4, refused: [] } });
    expect(await place()).toMatchObject({ at: NOW - 10_000, position: [111.3, 35], source: 'vehicle' });
    expect(await place('unit-2')).toMatchObject({ position: [111.2, 35] });
    const track = await readTrack(functions.ports.itemStore, { centre: 'yanhu', unitId: 'unit-1', from: NOW - 7200_000 });
    expect(track.map((one) => one.at)).toEqual([NOW - 3600_000, NOW - 30_000, NOW - 10_000]);
  });

  test('that sends a batch again writes nothing again', async () => {
    await feed([fix('unit-1', 30), fix('unit-2', 5)]);
    const before = functions.ports.itemStore.latestSequence();
    expect(await feed([fix('unit-1', 30), fix('unit-2', 5)])).toMatchObject({ status: 200, body: { kept: 2 } });
    expect(functions.ports.itemStore.latestSequence()).toBe(before);
  });

  test('is told of each row that cannot be kept, and the others are', async () => {
    expect(await feed([fix('unit-9', 5), fix('unit-1', 5), fix('unit-2', -3600)])).toEqual({
      status: 200,
      body: { kept: 1, refused: [{ row: 0, field: 'unitId', message: 'there is no unit "unit-9"' }, { row: 2, field: 'deviceAt', message: 'is 3600000 ms ahead of the clock' }] },
    });
    expect(await place('unit-2')).toBeUndefined();
  });

  test('that cannot be read is refused by row and field, and nothing is kept', async () => {
    const { status, body } = await feed([fix('unit-1', 5), { ...fix('unit-1', 5), position: { longitude: 111, latitude: 35 } }, { ...fix('unit-1', 5), deviceAt: 'now' }]);
    expect(status).toBe(400);
    expect((body['errors'] as { field: string }[]).map(({ field }) => field)).toEqual(['positions.1.position.datum', 'positions.2.deviceAt']);
    expect(await place()).toBeUndefined();
  });

  test('signs with its own secret: what a telephone bridge or another feed signed is refused', async () => {
    const other = await functions.ports.secrets.derive('yanhu', 'vehicle-feed/other');
    const body = { positions: [fix('unit-1', 5)] };
    expect(await feed([], { body, headers: signedHeaders(other, { body: JSON.stringify(body), at: NOW }) })).toMatchObject({ status: 403 });
    expect(await feed([], { body, headers: { 'x-yike-timestamp': String(NOW - 3600_000) } })).toMatchObject({ status: 403 });
  });
});

describe('a unit whose vehicle and phone both tell', () => {
  test('is where the better source says, whichever comes first', async () => {
    await phone(4, 111.5, { accuracyMeters: 8 });
    await feed([fix('unit-1', 6, 111.6, { accuracyMeters: 5 })]);
    expect(await place()).toMatchObject({ position: [111.6, 35], source: 'vehicle' });
    await phone(3, 111.7, { accuracyMeters: 8 });
    expect(await place()).toMatchObject({ position: [111.6, 35], source: 'vehicle' });
  });

  test('is where its phone says when the terminal falls silent, and keeps the whole track', async () => {
    await feed([fix('unit-1', 40, 111.6, { accuracyMeters: 5 })]);
    await phone(4, 111.5, { accuracyMeters: 80 });
    expect(await place()).toMatchObject({ position: [111.5, 35], source: 'crew' });
    expect(await readTrack(functions.ports.itemStore, { centre: 'yanhu', unitId: 'unit-1', from: NOW - 60_000 })).toHaveLength(2);
  });
});
