import * as z from 'zod';
import type { Mode } from '#shared/schemas/mode.ts';
import { groupOf, type Dimension } from './dimension.ts';
import type { CallRow, FigureRow, RunFacts } from './figure-row.ts';

/** Rung for longer than this without an answer is a missed call 未接来电, in a deployed 120 product. */
const MISSED_AFTER_MILLISECONDS = 30_000;

const count = z.number().int().min(0);

/** How much there was to do. A sortie 出车 is a run whose wheels rolled; patients are those found on runs. */
export const Volume = z.strictObject({
  calls: count,
  answeredCalls: count,
  abandonedCalls: count,
  missedCalls: count,
  incidents: count,
  orders: count,
  sorties: count,
  transferSorties: count,
  emptyRuns: count,
  endedBefore: count,
  patients: count,
  transported: count,
});
export type Volume = z.infer<typeof Volume>;
type Counts = { [Name in keyof Volume]: number };

const noVolume = (): Counts => ({ calls: 0, answeredCalls: 0, abandonedCalls: 0, missedCalls: 0, incidents: 0, orders: 0, sorties: 0, transferSorties: 0, emptyRuns: 0, endedBefore: 0, patients: 0, transported: 0 });

/** What was done in one mode. */
export const volumeOf = (rows: readonly FigureRow[], mode: Mode): Volume => {
  const volume = noVolume();
  for (const row of rows) if (row.mode === mode) addRow(volume, row, () => true);
  return volume;
};

/** The same by group. An incident counts with the first station that was ordered to it, each run with its own. */
export const volumeByGroup = (rows: readonly FigureRow[], mode: Mode, dimension: Dimension): ReadonlyMap<string, Volume> => {
  const groups = new Map<string, Counts>();
  for (const row of rows) {
    if (row.mode !== mode) continue;
    for (const key of groupsOfRow(row, dimension)) {
      const volume = groups.get(key) ?? noVolume();
      groups.set(key, volume);
      addRow(volume, row, (run) => dimension !== 'station' || run.stationId === key, dimension !== 'station' || firstStationOf(row) === key);
    }
  }
  return groups;
};

/** A row belongs to one place and time, and to the stations of all its runs; a call to none. */
const groupsOfRow = (row: FigureRow, dimension: Dimension): readonly string[] => {
  if (dimension !== 'station') return [groupOf(row, dimension)];
  if (row.kind === 'call') return [];
  const stations = row.kind === 'transfer' ? [row.run.stationId] : row.runs.map(({ stationId }) => stationId);
  return stations.length > 0 ? [...new Set(stations)] : [groupOf({ at: row.at }, dimension)];
};

const firstStationOf = (row: FigureRow): string => groupOf({ at: row.at, stationId: row.kind === 'incident' ? row.runs[0]?.stationId : undefined }, 'station');

const addRow = (volume: Counts, row: FigureRow, isOwn: (run: RunFacts) => boolean, isFirst = true): void => {
  switch (row.kind) {
    case 'call':
      { addCall(volume, row); return; }
    case 'incident':
      if (isFirst) volume.incidents += 1;
      for (const run of row.runs) if (isOwn(run)) addRun(volume, run, 'sorties');
      return;
    case 'transfer':
      { addRun(volume, row.run, 'transferSorties'); return; }
  }
};

const addCall = (volume: Counts, { standing, rang, answered, endedAt }: CallRow): void => {
  volume.calls += 1;
  if (standing === 'answered') volume.answeredCalls += 1;
  if (standing === 'abandoned') volume.abandonedCalls += 1;
  if (!answered && endedAt !== undefined && endedAt - rang.at > MISSED_AFTER_MILLISECONDS) volume.missedCalls += 1;
};

const addRun = (volume: Counts, run: RunFacts, sorties: 'sorties' | 'transferSorties'): void => {
  if (Object.keys(run.points).length === 0) return;
  volume.orders += 1;
  if (hasRolled(run)) volume[sorties] += 1;
  if (run.standing === 'empty') volume.emptyRuns += 1;
  if (run.standing === 'endedBefore') volume.endedBefore += 1;
  volume.patients += run.patients;
  volume.transported += run.transported;
};

/** Points from wheels rolling on: a crew that forgot to press 出车 and arrived was out all the same. */
const BEFORE_ROLLING = new Set(['notified', 'acknowledged']);
const hasRolled = ({ points, standing }: RunFacts): boolean => Object.keys(points).some((point) => !BEFORE_ROLLING.has(point) && !(point === 'available' && standing === 'endedBefore'));
