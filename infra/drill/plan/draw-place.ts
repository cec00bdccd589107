import type { SeededRandom } from '#infra/centres/yanhu/seeded-random.ts';
import type { Centre, Township, Village } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { PlannedPlace } from './call-plan.ts';
import { pickByWeight } from './random-stream.ts';

/** Nobody rings from the village's exact middle: so far, in degrees, a caller may be from it (about 300 m). */
const AROUND_VILLAGE_DEGREES = 0.003;

const DECIMALS = 1e6;

/**
 * A place where somebody lives: a village by its population and a spot around its middle. A caller who can only name the township
 * is at the township's own place, for nobody would find them elsewhere. A centre without villages has its townships.
 */
export const drawPlace = (random: SeededRandom, centre: Centre, told: PlannedPlace['told']): PlannedPlace => {
  const homes: readonly (Village | Township)[] = centre.villages.length > 0 ? centre.villages : centre.townships;
  const home = pickByWeight(random, homes, ({ population }) => population);
  const townshipId = 'townshipId' in home ? home.townshipId : home.id;
  const township = centre.townships.find(({ id }) => id === townshipId);
  if (told === 'township' && township !== undefined) return { position: township.position, townshipId, told };
  const villageId = 'townshipId' in home ? home.id : undefined;
  return { position: around(random, home.position), townshipId, ...(villageId !== undefined && { villageId }), told: 'position' };
};

const around = (random: SeededRandom, [longitude, latitude]: Coordinate): Coordinate => [
  rounded(longitude + random.between(-AROUND_VILLAGE_DEGREES, AROUND_VILLAGE_DEGREES)),
  rounded(latitude + random.between(-AROUND_VILLAGE_DEGREES, AROUND_VILLAGE_DEGREES)),
];

const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
