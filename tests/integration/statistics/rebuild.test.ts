import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busTrigger } from '#infra/local/bus-trigger.ts';
import { create } from '#functions/roll-up-statistics/handler.ts';
import { FigureRow } from '#shared/domain/statistics/figure-row.ts';
import { keepFigureRow } from '#shared/store/figure-rows.ts';
import { busRules } from '#shared/api/triggers.ts';
import { givenFigures } from '#tests/support/given-figures.ts';

let centre: Awaited<ReturnType<typeof givenFigures>>;
beforeEach(async () => {
  centre = await givenFigures();
});
afterEach(() => centre.close());

/** Two incidents, three runs, a call that was given up, and corrections. */
const someWork = async (): Promise<void> => {
  const bridge = (events: readonly object[]) => centre.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events } });
  await bridge([{ sequence: 1, callId: 'pbx-1', at: centre.now(), kind: 'ringing', number: '13900001234' }]);
  await bridge([{ sequence: 2, callId: 'pbx-1', at: centre.now() + 35_000, kind: 'abandoned' }]);
  const incidentId = await centre.openIncident();
  const run = await centre.run(incidentId, 'unit-1', { enRoute: 100, onScene: 700 });
  await centre.run(incidentId, 'unit-3', { enRoute: 130, onScene: 650, available: 2000 });
  await centre.ask('correct-time-point', { role: 'dispatcher', params: { assignmentId: run }, body: { ...centre.command(), point: 'onScene', correctedAt: centre.now() + 720_000, reason: 'pressed-early' } });
  await centre.tell(run, 'unit-1', { available: 2500 });
  await centre.run(await centre.openIncident({ mode: 'test', place: undefined }), 'unit-2', { enRoute: 90 });
};

describe('the figures’ read model', () => {
  test('thrown away and made anew from the logs is the same', async () => {
    await someWork();
    const before = centre.rows();
    expect(before.map(({ sk }) => sk.split('#')[0]).sort()).toEqual(['call', 'incident', 'incident']);
    expect(await centre.rebuild()).toBe(before.length);
    expect(centre.rows()).toEqual(before);
  });

  test('is the same whatever the order of the events, and however often each comes', async () => {
    await someWork();
    const told = centre.rows();
    const types = new Set<string>(busRules['roll-up-statistics']);
    const events = centre.published.filter(({ type }) => types.has(type));
    const take = busTrigger(() => Promise.resolve(create(centre.ports) as never), 'roll-up-statistics');
    const anyOrder = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2, maxLength: events.length * 2 });
    await fc.assert(
      fc.asyncProperty(anyOrder, async (shuffled) => {
        const { itemStore } = centre.ports;
        for (const { pk, sk } of centre.rows()) await itemStore.transact([{ delete: { pk, sk } }]);
        for (const event of shuffled) await take(event);
        expect(centre.rows()).toEqual(told);
      }),
      { numRuns: 15 },
    );
  });

  test('never goes back to what a slower consumer had read', async () => {
    const incidentId = await centre.openIncident();
    const [early] = centre.rows();
    await centre.run(incidentId, 'unit-1', { enRoute: 100 });
    const [late] = centre.rows();
    const row = FigureRow.parse(JSON.parse(early!.body));
    await keepFigureRow(centre.ports.itemStore, 'yanhu', { row, version: 1 });
    expect(centre.rows()).toEqual([late]);
  });

  test('is made anew by an administrator while the centre is at work, some hours at a time', async () => {
    await someWork();
    const before = centre.rows();
    const { itemStore } = centre.ports;
    for (const { pk, sk } of before) await itemStore.transact([{ delete: { pk, sk } }]);
    const spoilt = FigureRow.parse(JSON.parse(before[0]!.body));
    await keepFigureRow(itemStore, 'yanhu', { row: { ...spoilt, countyId: 'elsewhere' }, version: 1 });
    const hour = 60 * 60 * 1000;
    const ask = async (body: object, role = 'administrator') => centre.ask('rebuild-statistics', { role, body });
    expect(await ask({ from: centre.now() - hour, to: centre.now() + hour })).toMatchObject({ status: 200, body: { rows: before.length } });
    expect(centre.rows()).toEqual(before);
    expect(await ask({ from: centre.now() + hour, to: centre.now() + 2 * hour })).toMatchObject({ status: 200, body: { rows: 0 } });
    expect(await ask({ from: centre.now() - 7 * hour, to: centre.now() })).toMatchObject({ status: 400 });
    expect(await ask({ from: centre.now() - hour, to: centre.now() }, 'manager')).toMatchObject({ status: 403 });
  });

  test('holds nothing of any person', async () => {
    await someWork();
    expect(JSON.stringify(centre.rows())).not.toMatch(/13900001234|person|commitment/);
  });
});
