import { createHmac } from 'node:crypto';
import type { ItemKey, ItemStore } from '#shared/ports/item-store.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { numberFingerprint } from './caller-fingerprints.ts';
import { householdIndexKey, householdIndexPartition } from './keys.ts';
import { readAll } from './read-all.ts';

/** About fifty metres: a homestead and its neighbours. */
const CELL_DEGREES = 0.0005;
/** Enough that no two are the same by chance. */
const DIGITS = 32;

const keyed = async (secrets: Secrets, { centre, purpose, text }: { readonly centre: string; readonly purpose: string; readonly text: string }): Promise<string> =>
  createHmac('sha256', await secrets.derive(centre, purpose)).update(text).digest('hex').slice(0, DIGITS);

/** Our id of a household or of a resident: it follows from the county's own number, which nobody can read from it. */
export const householdIdOf = async (secrets: Secrets, centre: string, number: string): Promise<string> => `household-${await keyed(secrets, { centre, purpose: 'household-ids', text: number })}`;
/** As `householdIdOf`, for one who lives there. */
export const residentIdOf = async (secrets: Secrets, centre: string, number: string): Promise<string> => `resident-${await keyed(secrets, { centre, purpose: 'resident-ids', text: number })}`;

const ofNumber = async (secrets: Secrets, centre: string, number: string): Promise<string> => `number#${await numberFingerprint(secrets, { centre, purpose: 'household-number', number })}`;

const ofCell = async (secrets: Secrets, centre: string, [column, row]: readonly [number, number]): Promise<string> =>
  `cell#${await keyed(secrets, { centre, purpose: 'household-cell', text: `${String(column)},${String(row)}` })}`;

const cellOf = ([longitude, latitude]: Coordinate): readonly [number, number] => [Math.floor(longitude / CELL_DEGREES), Math.floor(latitude / CELL_DEGREES)];

/** Where a household is listed under a resident's telephone number; the number cannot be read from it. */
export const numberEntry = async (secrets: Secrets, centre: string, { number, ...listed }: { readonly number: string; readonly householdId: string; readonly personId: string }): Promise<ItemKey> =>
  householdIndexKey(centre, await ofNumber(secrets, centre, number), listed);

/** Where a household is listed under its place, as coarse as a homestead; the place cannot be read from it. */
export const placeEntry = async (secrets: Secrets, centre: string, { position, householdId }: { readonly position: Coordinate; readonly householdId: string }): Promise<ItemKey> =>
  householdIndexKey(centre, await ofCell(secrets, centre, cellOf(position)), { householdId, personId: householdId });

const listed = async (store: ItemStore, centre: string, entry: string): Promise<readonly string[]> => [
  ...new Set((await readAll(store, { pk: householdIndexPartition(centre, entry) })).map(({ sk }) => sk.slice(0, sk.indexOf('#')))),
];

/** The households in which somebody has a telephone number. */
export const householdsOfNumber = async (store: ItemStore, secrets: Secrets, { centre, number }: { readonly centre: string; readonly number: string }): Promise<readonly string[]> =>
  listed(store, centre, await ofNumber(secrets, centre, number));

/** The households of a place's cell and of the eight around it: none farther than some hundred metres. */
export const householdsNear = async (store: ItemStore, secrets: Secrets, { centre, position }: { readonly centre: string; readonly position: Coordinate }): Promise<readonly string[]> => {
  const [column, row] = cellOf(position);
  const around = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((up) => [column + across, row + up] as const));
  const found = await Promise.all(around.map(async (cell) => listed(store, centre, await ofCell(secrets, centre, cell))));
  return [...new Set(found.flat())];
};
