import type { UnitCapability } from '#shared/schemas/capability.ts';

/** 国卫医发〔2020〕19号: at least 40 % of ambulances with negative pressure. These two of five keep to it in a fleet of any size. */
const NEGATIVE_PRESSURE_OF_FIVE = [0, 2];

/**
 * The equipment of the n-th ambulance of a fleet: every one has a defibrillator, every second is an intensive-care
 * ambulance, at least two of five have negative pressure, and one in eight each carries an incubator or a delivery set.
 */
export const equipmentOf = (ordinal: number): readonly UnitCapability[] => [
  ...(ordinal % 2 === 0 ? (['advanced-life-support', 'ventilator'] as const) : []),
  'defibrillator',
  ...(NEGATIVE_PRESSURE_OF_FIVE.includes(ordinal % 5) ? (['negative-pressure'] as const) : []),
  ...(ordinal % 8 === 2 ? (['neonatal'] as const) : []),
  ...(ordinal % 8 === 5 ? (['obstetric'] as const) : []),
];
