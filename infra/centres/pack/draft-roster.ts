import { ROSTER_COLUMNS } from '#functions/publish-roster/read-roster-csv.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';

/** China has one clock, eight hours before Greenwich. */
const CHINA_MILLISECONDS = 8 * 60 * 60 * 1000;
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** From when (epoch milliseconds), for how many hours, in shifts of how many. */
export interface DraftSpan {
  readonly from: number;
  readonly hours: number;
  readonly shiftHours: number;
}

/** "2026-01-05 08:00", by the clock in China. */
const timeText = (at: number): string => new Date(at + CHINA_MILLISECONDS).toISOString().slice(0, 16).replace('T', ' ');

/** Three crews take turns on a unit, so that everybody has two shifts off after one. */
const CREWS = ['a', 'b', 'c'] as const;

/**
 * A roster.csv for a whole fleet, to be filled in: every unit has a crew around the clock, at the level that its equipment is
 * for, and its members are placeholders such as "yh-01-a1".
 */
export const draftRoster = (units: readonly FleetUnit[], { from, hours, shiftHours }: DraftSpan): string => {
  const shifts = Array.from({ length: Math.ceil(hours / shiftHours) }, (_, turn) => ({ turn, begins: turn * shiftHours, ends: Math.min(hours, (turn + 1) * shiftHours) }));
  const lines = shifts.flatMap(({ turn, begins, ends }) =>
    units.map(({ id, stationId, capabilities }) => {
      const level = capabilities.includes('advanced-life-support') ? 'advanced' : 'basic';
      const crew = `${id}-${CREWS[turn % CREWS.length]!}`;
      const cells: Partial<Record<(typeof ROSTER_COLUMNS)[number], string>> = {
        unitId: id, stationId, level, memberIds: `${crew}1 ${crew}2`,
        from: timeText(from + begins * HOUR_MILLISECONDS), to: timeText(from + ends * HOUR_MILLISECONDS),
      };
      return ROSTER_COLUMNS.map((column) => cells[column] ?? '').join(',');
    }),
  );
  return [ROSTER_COLUMNS.join(','), ...lines, ''].join('\n');
};
