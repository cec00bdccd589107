import { useTranslation } from 'react-i18next';
import { statusAt } from '#shared/domain/facilities/facilities.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { DestinationField } from '#web/kit/transfers/destination-field.tsx';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import type { WishedDestination } from '#web/kit/transfers/transfer-draft.ts';
import { useFacility } from '../use-facility.ts';

/** Whom to ask for a transfer out of this facility: each other with what it takes now. */
export const DestinationPicker = ({ destination, onChange }: { readonly destination: WishedDestination; readonly onChange: (destination: WishedDestination) => void }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { facilityId, board } = useFacility();
  const now = useServerNow();
  const facilities = facilityOptions(index, language, { withClinics: true, inNetworkOnly: true })
    .filter(({ value }) => value !== facilityId)
    .map(({ value, label }) => {
      const { kind } = statusAt(board.facilities, value, now);
      return { value, label: kind === 'open' ? label : `${label}（${t(`words:facilityStatus.${kind}`)}）` };
    });
  return <DestinationField destination={destination} facilities={facilities} onChange={onChange} />;
};
