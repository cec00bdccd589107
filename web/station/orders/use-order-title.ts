import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { ShownOrder } from './shown-order.ts';
import { useFacilityName } from '#web/kit/use-facility-name.ts';

/** Where an order goes, in a line: its place, or from where to where a patient is moved. */
export const useOrderTitle = (): ((order: ShownOrder) => string) => {
  const { t } = useTranslation(['station', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const nameOf = useFacilityName();
  return ({ place, transfer, details }) => {
    if (transfer) {
      const to = transfer.to.facilityId === undefined ? (transfer.to.name ?? t('words:transfer.nowhere')) : nameOf(transfer.to.facilityId);
      return t('order.fromTo', { from: nameOf(transfer.fromFacilityId), to });
    }
    const words = placeWords(place, index, language);
    if (words) return words.isNear ? t('order.near', { place: words.name }) : words.name;
    return details?.spokenPlace ?? t('order.noPlace');
  };
};
