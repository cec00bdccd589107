import { expect, test } from 'vitest';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLogs } from '#shared/store/load-logs.ts';
import { minute } from '#tests/support/builders.ts';

test('more logs than one read takes are all loaded, those without entries at their beginning', async () => {
  const clock = { now: () => minute(0), sleep: () => Promise.resolve() };
  const store = openItemStore({ path: ':memory:', clock });
  const ids = Array.from({ length: 230 }, (_, at) => `unit-${at}`);
  for (const id of ['unit-0', 'unit-150', 'unit-229']) {
    await executeCommand({ itemStore: store, clock }, { centre: 'yanhu', commandId: id, name: 'test', body: null, by: 'li', source: 'console' }, async (work) => {
      const { state } = await work.load(unitLifecycle, id);
      work.append(unitLifecycle, id, decideUnit({ type: 'GoOnDuty', stationId: `station-of-${id}` }, state));
      return null;
    });
  }
  const loaded = await loadLogs(store, { centre: 'yanhu', lifecycle: unitLifecycle, ids });
  expect(loaded.size).toBe(230);
  expect(loaded.get('unit-150')).toMatchObject({ version: 1, state: { status: 'atStation', stationId: 'station-of-unit-150' } });
  expect(loaded.get('unit-151')).toMatchObject({ version: 0, state: { status: 'offDuty' } });
  store.close();
});
