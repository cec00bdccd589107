import { createHmac } from 'node:crypto';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import { HouseholdRecord } from '#shared/schemas/household.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { householdIdOf, numberEntry, placeEntry, residentIdOf } from '#shared/store/household-index.ts';
import { householdKey, sealedKey } from '#shared/store/keys.ts';
import { pointOnlyAt, readPointers } from '#shared/store/pointers.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { sealPersonalData } from '#shared/store/vault.ts';
import type { ToldHousehold } from './read-households-csv.ts';

/** What importing needs. */
export interface ImportPorts {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
  readonly secrets: Secrets;
}

/** Whose import it is. */
export interface ImportOrder {
  readonly centre: string;
  readonly commandId: string;
  readonly by: string;
}

/** Writes one household in place of what was on file of it, once an import. Each of its people is sealed under a key of their own. */
export const keepHousehold = async (ports: ImportPorts, { centre, commandId, by }: ImportOrder, told: ToldHousehold): Promise<void> => {
  const householdId = await householdIdOf(ports.secrets, centre, told.household);
  // Keyed, for what is told holds names, and a plain hash of them could be tried out.
  const key = await ports.secrets.derive(centre, 'household-ids');
  const part = createHmac('sha256', key).update(canonicalJson([commandId, told])).digest('hex');
  const command = { centre, commandId: `household-${part}`, name: 'import-households', body: null, by, source: 'system' as const };
  await executeCommand(ports, command, async (work) => {
    const item = await ports.itemStore.get(householdKey(centre, householdId));
    const before = item && HouseholdRecord.parse(JSON.parse(item.body));
    const home = await seal(ports, work, { personId: householdId, data: told.home, entries: await homeEntries(ports, centre, { householdId, told }) });
    const residents = await Promise.all(
      told.residents.map(async ({ person, resident }) => {
        const personId = await residentIdOf(ports.secrets, centre, person);
        const entries = resident.telephone === undefined ? [] : [await numberEntry(ports.secrets, centre, { number: resident.telephone, householdId, personId })];
        return seal(ports, work, { personId, data: resident, entries });
      }),
    );
    await forget(ports, work, before, new Set(residents.map(({ personId }) => personId)));
    const record: HouseholdRecord = { townshipId: told.townshipId, ...(told.villageId !== undefined && { villageId: told.villageId }), home, residents };
    work.put({ ...householdKey(centre, householdId), version: (item?.version ?? 0) + 1, body: JSON.stringify(record) }, item ? { version: item.version } : 'absent');
    return null;
  });
};

const homeEntries = async ({ secrets }: ImportPorts, centre: string, { householdId, told: { home } }: { readonly householdId: string; readonly told: ToldHousehold }) =>
  home.position ? [await placeEntry(secrets, centre, { position: home.position, householdId })] : [];

interface ToSeal {
  readonly personId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly entries: Parameters<typeof pointOnlyAt>[2]['now'];
}

const seal = async ({ itemStore, personalKeys }: ImportPorts, work: UnitOfWork, { personId, data, entries }: ToSeal): Promise<SealedReference> => {
  pointOnlyAt(work, personId, { before: await readPointers(itemStore, work.centre, personId), now: entries });
  return sealPersonalData(work, personalKeys, { personId, data });
};

/** What was sealed before is cleared away, and whoever is not of the household any more is not found by it. */
const forget = async ({ itemStore }: ImportPorts, work: UnitOfWork, before: HouseholdRecord | undefined, stay: ReadonlySet<string>): Promise<void> => {
  if (!before) return;
  for (const { personId, itemId } of [before.home, ...before.residents]) work.delete(sealedKey(work.centre, personId, itemId));
  for (const { personId } of before.residents) {
    if (!stay.has(personId)) pointOnlyAt(work, personId, { before: await readPointers(itemStore, work.centre, personId), now: [] });
  }
};
