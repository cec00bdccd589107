import { equipmentOf } from '#infra/centres/pack/fleet-mix.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';

/** The size is assumed: about one ambulance for 28,000 people, most of them where the city is. */
const UNITS_AT: Readonly<Record<string, number>> = {
  base: 11,
  'xiezhou-substation': 3,
  'longju-substation': 2,
  'beixiang-substation': 3,
  'hongzhiyi-substation': 3,
  'fengcun-substation': 2,
  'anyi-substation': 4,
  'dongguo-substation': 3,
  'xizhang-substation': 2,
};

/** The 33 ambulances, numbered through. */
export const fleetOfYanhu = (): readonly FleetUnit[] =>
  Object.entries(UNITS_AT)
    .flatMap(([stationId, count]) => Array.from({ length: count }, () => stationId))
    .map((stationId, at) => {
      const number = String(at + 1).padStart(2, '0');
      return { id: `yh-${number}`, callSign: `盐急${number}`, stationId, capabilities: equipmentOf(at), provenance: 'approximate' };
    });
