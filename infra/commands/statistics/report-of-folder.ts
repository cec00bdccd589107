import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { centreInFolder } from '#infra/local/data-folder.ts';
import { centres } from '#ports/centres';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { figureRowsOfLogs, rebuildFigureRows } from '#shared/decisions/rebuild-figure-rows.ts';
import type { FigureRow } from '#shared/domain/statistics/figure-row.ts';
import { reportOf, type Asked, type StatisticsReport } from '#shared/domain/statistics/report.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { figureLogsAmong } from '#shared/store/figure-logs.ts';
import { fail } from '../kit/command-failure.ts';
import { startProgress } from '../kit/progress-bar.ts';

/** A report with the centre that it is of. */
export interface CentreReport {
  readonly centre: Centre;
  readonly report: StatisticsReport;
}

const fileOf = (folder: string): { readonly path: string; readonly name: string } => {
  const path = join(folder, 'items.sqlite');
  const name = centreInFolder(folder);
  if (name === undefined || !existsSync(path)) return fail(`Cannot count in "${folder}": it holds no logs of Yike (name a data folder with --data, or a running host with --url).`);
  return { path, name };
};

const centreNamed = async (name: string): Promise<Centre> => {
  await ensureCompiled(name);
  return centreOf(centres, name);
};

/** Counts from the entries of the logs in a data folder, also beside a running host: no read model has a part in it. */
export const reportOfFolder = async (folder: string, asked: Omit<Asked, 'settings'>): Promise<CentreReport> => {
  const { path, name } = fileOf(folder);
  const centre = await centreNamed(name);
  const store = openItemStore({ path, readOnly: true });
  const logs = figureLogsAmong(store.scan(), name);
  const bar = startProgress('Reading the logs', logs.length);
  try {
    const rows: FigureRow[] = [];
    for await (const { row } of figureRowsOfLogs(store, centre, logs, (done) => bar.update(done))) rows.push(row);
    return { centre, report: reportOf(rows, { ...asked, settings: centre.settings }) };
  } finally {
    bar.stop();
    store.close();
  }
};

/** Throws the figures' read model of a data folder away and makes it anew; its host must not be running. @returns how many rows it has */
export const rebuildFolder = async (folder: string): Promise<number> => {
  const { path, name } = fileOf(folder);
  const centre = await centreNamed(name);
  const store = openItemStore({ path });
  const bar = startProgress('Reading the logs', 1);
  try {
    return await rebuildFigureRows(store, centre, () => store.scan(), (done) => bar.update(done, done));
  } finally {
    bar.stop();
    store.close();
  }
};
