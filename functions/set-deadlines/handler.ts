import { centres } from '#ports/centres';
import { schedule } from '#ports/schedule';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Schedule } from '#shared/ports/schedule.ts';
import { deadlinesOf } from './deadlines-of.ts';

interface Ports {
  readonly centres: Centres;
  readonly schedule: Schedule;
}

/** Sets a timer for whatever may fall due after an event; `watch-deadlines` looks again when it fires. */
export const create = (ports: Ports) =>
  busHandler('set-deadlines', async (event) => {
    const { settings } = await centreOf(ports.centres, event.centre);
    for (const timer of deadlinesOf(event, settings)) await ports.schedule.set(timer);
  });

export const handler = create({ centres, schedule });
