import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { daysOfPublication, publishOnDay } from '#shared/domain/roster/publish-roster.ts';
import { rosterFaults } from '#shared/domain/roster/roster-faults.ts';
import { DAY_MILLISECONDS, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Period } from '#shared/schemas/roster.ts';
import { newId } from '#shared/store/new-id.ts';
import { readRoster } from './read-roster.ts';
import { MOST_ROSTER_DAYS } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Publishes a period's roster, all of it or, where one line is bad, nothing: each bad line is named with its column. */
export const create = (ports: Ports) =>
  commandHandler('publish-roster', ports, async ({ params, body: { period, roster: told } }, work) => {
    refuseBadPeriod(period);
    const centre = await centreOf(ports.centres, params.centre);
    const { shifts, postings, nameOf } = readRoster(told);
    const faults = rosterFaults(centre, { period, shifts, postings });
    if (faults.length > 0) throw new InvalidRequest(faults.map((fault) => ({ field: nameOf(fault), message: fault.message })));

    const publication = { publicationId: newId(work.context.recordedAt), period, shifts, postings };
    const versions: Record<string, number> = {};
    for (const id of daysOfPublication(period)) {
      const { state } = await work.load(rosterLifecycle, id);
      const events = publishOnDay(publication, { id, state });
      work.append(rosterLifecycle, id, events);
      if (events.length > 0) versions[id] = (await work.load(rosterLifecycle, id)).version;
    }
    return { publicationId: publication.publicationId, shifts: shifts.length, postings: postings.length, versions };
  });

/** @throws InvalidRequest */
const refuseBadPeriod = ({ from, to }: Period): void => {
  if (to <= from) throw new InvalidRequest([{ field: 'period.to', message: 'is not after period.from' }]);
  if (to - from > MOST_ROSTER_DAYS * DAY_MILLISECONDS) throw new InvalidRequest([{ field: 'period.to', message: `is more than ${MOST_ROSTER_DAYS} days after period.from` }]);
};

export const handler = create({ centres, clock, itemStore });
