import type { DemandCell } from './demand-cells.ts';
import type { Drive } from './drive.ts';
import type { Sheet } from './sheet.ts';
import type { Tally } from './tally.ts';

/** So many of the heaviest cells are tried as the place from which the rest must be reached. */
const STARTS_TRIED = 5;

/** The cells that roads join to most of the others: an extract's edge cuts some streets off, and no ambulance gets there. */
export const reachedCells = (cells: readonly DemandCell[], drive: Drive, context: { readonly sheet: Sheet; readonly tally: Tally }): readonly DemandCell[] => {
  const { sheet, tally } = context;
  const places = cells.map(({ at }) => sheet.toCoordinate(at));
  const starts = cells.map((cell, index) => ({ index, weight: cell.weight })).sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, STARTS_TRIED);
  let reached: readonly DemandCell[] = [];
  for (const { index } of starts) {
    const start = places[index];
    if (start === undefined) continue;
    const seconds = drive(start, places);
    const here = cells.filter((_, at) => (seconds[at] ?? Infinity) < Infinity);
    if (here.length > reached.length) reached = here;
    if (here.length > cells.length / 2) break;
  }
  const meters = (list: readonly DemandCell[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  tally.leaveOut('km of residential street cut off', Math.round((meters(cells) - meters(reached)) / 1_000), 'no road within the extract leads there from the rest');
  return reached;
};
