import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { concernsCaller } from '#shared/domain/roster/concerns-caller.ts';
import { crewOfHour } from '#shared/domain/roster/crew-of-hour.ts';
import { DAY_MILLISECONDS, daysOf, rosterDayOf } from '#shared/domain/roster/roster-day.ts';
import { rosterOfPeriod } from '#shared/domain/roster/roster-of-period.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Period } from '#shared/schemas/roster.ts';
import { loadLogs } from '#shared/store/load-logs.ts';
import { loadRosterDays } from '#shared/store/read-roster.ts';
import type * as z from 'zod';
import type { GetRosterQuery } from './schema.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** As many days as are published at once. */
const MOST_DAYS_READ = 36;

/** The roster of a period and the crews of this moment, as far as they are the caller's to know. */
export const create = ({ centres, clock, itemStore }: Ports) =>
  httpHandler('get-roster', routes['get-roster'], async ({ params: { centre: name }, query, caller }) => {
    const at = clock.now();
    const period = periodOf(query, at);
    const days = await loadRosterDays(itemStore, name, [...new Set([rosterDayOf(at), ...daysOf(period)])]);
    const { units } = await centreOf(centres, name);
    const states = await loadLogs(itemStore, { centre: name, lifecycle: unitLifecycle, ids: units.map(({ id }) => id) });
    const today = days.get(rosterDayOf(at))!.state;
    const crews = units.map(({ id: unitId, stationId: home }) => {
      const unit = states.get(unitId)!.state;
      const crew = crewOfHour(today, { unitId, unit, at });
      return { unitId, crew, stationId: unit.status !== 'offDuty' ? unit.stationId : 'stationId' in crew ? crew.stationId : home };
    });
    const { published, shifts, postings } = rosterOfPeriod(new Map(daysOf(period).map((day) => [day, days.get(day)!.state])), period);
    return {
      at,
      ...period,
      published,
      versions: Object.fromEntries([...days].map(([day, { version }]) => [day, version])),
      shifts: shifts.filter((shift) => concernsCaller(caller, shift)),
      postings: caller.role === 'crew' || caller.role === 'station' ? [] : postings,
      crews: crews.filter((one) => concernsCaller(caller, one)).map(({ unitId, crew }) => ({ unitId, crew })),
    };
  });

/** @throws InvalidRequest for a period of more days than are read at once */
const periodOf = ({ from, to }: z.infer<typeof GetRosterQuery>, at: number): Period => {
  if (from === undefined || to === undefined) return { from: at, to: at + 1 };
  if (to - from > MOST_DAYS_READ * DAY_MILLISECONDS) throw new InvalidRequest([{ field: 'to', message: `is more than ${MOST_DAYS_READ} days after from` }]);
  return { from, to };
};

export const handler = create({ centres, clock, itemStore });
