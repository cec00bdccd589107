import type { UnitStateChange } from '#functions/set-unit-state/schema.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';

/** What can be said of a unit in each state, the usual first; that it leaves service has a reason of its own, and moving up a station. */
export const unitChanges = (unit: Unit | undefined): readonly UnitStateChange['to'][] => {
  switch (unit?.status) {
    case undefined:
    case 'offDuty':
      return ['onDuty'];
    case 'atStation':
      return ['movingUp', 'outOfService', 'offDuty'];
    case 'availableAway':
    case 'movingUp':
      return ['atStation', 'movingUp', 'outOfService', 'offDuty'];
    case 'outOfService':
      return ['inService', 'offDuty'];
    case 'assigned':
      return ['outOfService'];
  }
};
