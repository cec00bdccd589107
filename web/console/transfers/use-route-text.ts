import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { destinationOf } from '#web/kit/transfers/transfer-steps.ts';

/** The name of a facility in the reader's language; its id where the pack does not know it. */
export const useFacilityName = (): ((facilityId: string) => string) => {
  const { index, language } = useDesk();
  return (facilityId) => {
    const facility = index.facilities.get(facilityId);
    return facility ? nameIn(facility, language) : facilityId;
  };
};

/** From where to where a transfer goes, as far as it is settled. */
export const useRouteText = (transfer: KnownTransfer): string => {
  const { t } = useTranslation(['console', 'words']);
  const nameOf = useFacilityName();
  const { facilityId, name } = destinationOf(transfer);
  const to = facilityId === undefined ? (name ?? t('words:transfer.nowhere')) : nameOf(facilityId);
  return t('words:transfer.route', { from: nameOf(transfer.fromFacilityId), to });
};
