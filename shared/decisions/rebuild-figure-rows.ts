import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { Item, ItemKey, ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { figureLogsAmong, type FigureLog } from '#shared/store/figure-logs.ts';
import { keepFigureRow, type VersionedRow } from '#shared/store/figure-rows.ts';
import { centreOfKey, isFigureRow } from '#shared/store/keys.ts';
import { byEntries } from '#shared/store/read-log.ts';
import { figureRowsOf } from './figure-rows-of.ts';

/**
 * Makes every row from the entries of the logs alone, each once: the figures as the record tells them, with or without a read model.
 * `onLog` is told after each log how many are done.
 */
export async function* figureRowsOfLogs(store: ItemStore, centre: Centre, logs: readonly FigureLog[], onLog: (done: number) => void = () => undefined): AsyncGenerator<VersionedRow> {
  const { name } = centre.settings;
  const seen = new Set<string>();
  // Incidents bring their calls and runs with them.
  const inOrder = logs.toSorted((one, other) => Number(other.kind === incidentLifecycle.kind) - Number(one.kind === incidentLifecycle.kind));
  for (const [index, log] of inOrder.entries()) {
    if (!seen.has(`${log.kind}#${log.id}`)) {
      for (const versioned of await figureRowsOf(byEntries(store, name), centre, log)) {
        const { row } = versioned;
        const key = `${row.kind}#${row.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (row.kind === 'incident') for (const run of row.runs) seen.add(`assignment#${run.assignmentId}`);
        yield versioned;
      }
    }
    onLog(index + 1);
  }
}

/** Throws the figures' read model away and makes it anew from the logs. Nobody else may write meanwhile. @returns how many rows it has */
export const rebuildFigureRows = async (store: ItemStore, centre: Centre, scan: () => Iterable<Item>, onLog?: (done: number) => void): Promise<number> => {
  const { name } = centre.settings;
  const old: ItemKey[] = [];
  for (const item of scan()) if (isFigureRow(item) && centreOfKey(item) === name) old.push({ pk: item.pk, sk: item.sk });
  for (const { pk, sk } of old) await store.transact([{ delete: { pk, sk } }]);
  let rows = 0;
  for await (const versioned of figureRowsOfLogs(store, centre, figureLogsAmong(scan(), name), onLog)) {
    await keepFigureRow(store, name, versioned);
    rows += 1;
  }
  return rows;
};
