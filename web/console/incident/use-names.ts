import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import type { Names } from '#web/kit/recommendation-words.ts';
import { useDesk } from '../desk.ts';

/** How the reader calls what a recommendation's reasons name. */
export const useNames = (): Names => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  return {
    unit: (unitId) => callSignOf(index, unitId),
    township: (townshipId) => {
      const township = index.townships.get(townshipId);
      return township ? nameIn(township, language) : townshipId;
    },
    capability: (capability) => t(`words:capability.${capability}`),
    priority: (priority) => t(`words:priority.${priority ?? 'unknown'}`),
    outOfService: (reason) => t(`words:outOfService.${reason}`),
  };
};
