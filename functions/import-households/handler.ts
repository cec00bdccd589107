import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { secrets } from '#ports/secrets';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { keepHousehold, type ImportPorts } from './keep-household.ts';
import { readHouseholdsCsv } from './read-households-csv.ts';

interface Ports extends ImportPorts {
  readonly centres: Centres;
}

/** So many are written at once: each takes a key for each of its people. */
const AT_ONCE = 8;

/**
 * Takes households on file out of a CSV: every line is checked before the first is written. A repeat of the command goes on
 * where one before it was cut off; a household that is told anew stands in place of what was on file.
 */
export const create = (ports: Ports) =>
  httpHandler('import-households', routes['import-households'], async ({ params, body: { commandId, csv }, caller }) => {
    const households = readHouseholdsCsv(csv, await centreOf(ports.centres, params.centre));
    for (let from = 0; from < households.length; from += AT_ONCE) {
      const lot = households.slice(from, from + AT_ONCE);
      await Promise.all(lot.map(async (told) => keepHousehold(ports, { centre: params.centre, commandId, by: caller.userId }, told)));
    }
    return { households: households.length, residents: households.reduce((sum, { residents }) => sum + residents.length, 0) };
  });

export const handler = create({ centres, clock, itemStore, personalKeys, secrets });
