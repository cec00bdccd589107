import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { secrets } from '#ports/secrets';
import { routes } from '#shared/api/routes.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import { Home, HouseholdRecord, Resident } from '#shared/schemas/household.ts';
import { numberFingerprint } from '#shared/store/caller-fingerprints.ts';
import { householdsNear, householdsOfNumber } from '#shared/store/household-index.ts';
import { householdKey } from '#shared/store/keys.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';
import type { FoundHousehold } from './schema.ts';
import { soughtOfCall, soughtOfIncident, type Sought } from './whom-it-concerns.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
  readonly secrets: Secrets;
}

/** Beyond so many the place is no household's but a row of houses. */
const MOST_NEARBY = 6;

/** Shows what is on file of the household of a live call or incident; each look at each person is logged, with the reason. */
export const create = (ports: Ports) =>
  httpHandler('find-household', routes['find-household'], async ({ params: { centre }, query: { callId, incidentId }, caller }) => {
    const look: Look = { centre, by: caller.userId, why: callId === undefined ? `household of incident ${incidentId ?? ''}` : `household of call ${callId}` };
    const sought = callId === undefined ? await soughtOfIncident(ports, caller, { incidentId: incidentId ?? '', look }) : await soughtOfCall(ports, caller, { callId, look });
    const byNumber = new Set((await Promise.all(sought.numbers.map(async (number) => householdsOfNumber(ports.itemStore, ports.secrets, { centre, number })))).flat());
    const nearby = sought.position ? (await householdsNear(ports.itemStore, ports.secrets, { centre, position: sought.position })).filter((id) => !byNumber.has(id)) : [];
    const tooManyNearby = nearby.length > MOST_NEARBY;
    const found = [...[...byNumber].map((id) => ({ id, by: 'number' as const })), ...(tooManyNearby ? [] : nearby.map((id) => ({ id, by: 'place' as const })))];
    const households = await Promise.all(found.map(async (one) => openHousehold(ports, { ...one, look, sought })));
    return { households: households.flatMap((household) => household ?? []), tooManyNearby };
  });

interface ToOpen {
  readonly id: string;
  readonly by: FoundHousehold['by'];
  readonly look: Look;
  readonly sought: Sought;
}

const openHousehold = async (ports: Ports, { id, by, look, sought }: ToOpen): Promise<FoundHousehold | undefined> => {
  const item = await ports.itemStore.get(householdKey(look.centre, id));
  if (!item) return undefined;
  const { townshipId, villageId, home: sealedHome, residents: sealedResidents } = HouseholdRecord.parse(JSON.parse(item.body));
  const home = await readPersonalData(ports, sealedHome, look);
  const { address, familyDoctor } = home ? Home.parse(home) : {};
  const rang = new Set(await Promise.all(sought.numbers.map(async (number) => fingerprintOf(ports, look.centre, number))));
  const residents = await Promise.all(
    sealedResidents.map(async (reference) => {
      const data = await readPersonalData(ports, reference, look);
      if (!data) return [];
      const resident = Resident.parse(data);
      const isCaller = resident.telephone !== undefined && rang.has(await fingerprintOf(ports, look.centre, resident.telephone));
      return [{ personId: reference.personId, isCaller, ...resident }];
    }),
  );
  return {
    householdId: id,
    by,
    townshipId,
    ...(villageId !== undefined && { villageId }),
    ...(address !== undefined && { address }),
    ...(familyDoctor && { familyDoctor }),
    residents: residents.flat(),
  };
};

/** Two ways to write a number are one number. */
const fingerprintOf = async ({ secrets }: Ports, centre: string, number: string): Promise<string> => numberFingerprint(secrets, { centre, purpose: 'household-number', number });

export const handler = create({ clock, itemStore, personalKeys, secrets });
