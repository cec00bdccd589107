import { chooseDiverting } from '../plan/choose-diverting.ts';
import type { CallPlan } from '../plan/call-plan.ts';
import { reserveOf } from '../plan/reserve.ts';
import { divertFacility } from './divert-facility.ts';
import { enterPaperOrders, NO_ORDERS, type PaperOrders } from './enter-paper-orders.ts';
import { peopleReady } from './people-ready.ts';
import { publishShifts } from './publish-shifts.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';
import { connectVehicleFeed } from './vehicle-feed.ts';

const SECONDS_PER_HOUR = 3600;

/** What is played, and on whose host. */
export interface CountyOptions {
  readonly plans: readonly CallPlan[];
  /** Roster, orders from paper and a facility's status are for a host of the drill's own: on another they would stand in place of somebody's. */
  readonly isOwnHost: boolean;
}

/** The county around the calls. */
export interface County {
  readonly shifts: number;
  /** The unit that nobody may send. */
  readonly withoutCrew: string | undefined;
  /** After the calls: what was ordered by telephone is entered, and every crew signs out once all have finished. Nothing of it where the drill could not go on. */
  close(incidentIds: readonly string[], finish: () => Promise<void>): Promise<PaperOrders>;
  /** So far. */
  facilityStatuses(): number;
  terminalFixes(): { readonly kept: number; readonly late: number };
}

/** Publishes the roster and brings everybody to work: crews, facilities, the terminals of vehicles; a unit is out of service, and a facility will ask to be passed by. */
export const openCounty = async (stage: Stage, supervisor: Terminal, { plans, isOwnHost }: CountyOptions): Promise<County> => {
  const { centre, host, clock, signal, problems } = stage;
  const feed = await connectVehicleFeed({ host, centre: centre.settings.name, clock, signal }, (sentence) => problems.add(sentence));
  const reserve = isOwnHost ? reserveOf(centre.units) : undefined;
  const crewed = centre.units.filter(({ id }) => id !== reserve?.withoutCrew);
  const shifts = isOwnHost ? await publishShifts(stage, supervisor, { units: crewed, hours: (plans.at(-1)?.atSeconds ?? 0) / SECONDS_PER_HOUR }) : 0;
  const rostered = new Set(shifts > 0 ? crewed.map(({ id }) => id) : []);
  const people = await peopleReady(stage, { rostered, feed });
  const unitId = reserve?.byTelephone;
  if (unitId !== undefined) await supervisor.tell('set-unit-state', { unitId }, { change: { to: 'outOfService', reason: 'other' } });
  const diverting = isOwnHost ? chooseDiverting(centre.facilities, plans) : undefined;
  const statuses = diverting && divertFacility(stage, diverting.id);
  return {
    shifts,
    withoutCrew: shifts > 0 ? reserve?.withoutCrew : undefined,
    close: async (incidentIds, finish) => {
      const orders = unitId === undefined || signal.aborted ? NO_ORDERS : await enterPaperOrders(stage, supervisor, { unitId, incidentIds });
      await finish();
      if (unitId !== undefined && !signal.aborted) await supervisor.tell('set-unit-state', { unitId }, { change: { to: 'inService' } });
      if (!signal.aborted) await people.goHome();
      return orders;
    },
    facilityStatuses: () => statuses?.() ?? 0,
    terminalFixes: () => feed.counts(),
  };
};
