import type { FleetUnit } from '#shared/schemas/centre.ts';
import { planShifts } from '../plan/plan-shifts.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** A drill that plays a file at its own pace may outlast a month; what comes after goes by being on duty. */
const MOST_DAYS = 34;

/** For whom, and for how long. */
export interface ShiftsWanted {
  readonly units: readonly FleetUnit[];
  /** Until the last call rings; its patients take another day at most. */
  readonly hours: number;
}

/** Publishes the roster of a drill, from now on. Nothing where somebody's roster stands already: real shifts are not a drill's to replace. @returns how many shifts */
export const publishShifts = async ({ clock }: Stage, supervisor: Terminal, { units, hours }: ShiftsWanted): Promise<number> => {
  const { period, shifts } = planShifts(units, { from: clock.now(), days: Math.min(MOST_DAYS, Math.ceil(hours / 24) + 1) });
  const { published } = await supervisor.ask('get-roster', {}, { from: String(period.from), to: String(period.to) });
  if (published.length > 0) return 0;
  const told = await supervisor.tell('publish-roster', {}, { period, roster: { form: 'json', shifts, postings: [] } });
  return told.shifts;
};
