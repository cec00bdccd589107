import { DestinationField } from '#web/kit/transfers/destination-field.tsx';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import type { WishedDestination } from '#web/kit/transfers/transfer-draft.ts';
import { useDesk } from '../desk.ts';

/** Whom to ask for a transfer out of a facility, wherever in the network. */
export const DestinationPicker = ({ destination, fromFacilityId, onChange }: { readonly destination: WishedDestination; readonly fromFacilityId?: string | undefined; readonly onChange: (destination: WishedDestination) => void }) => {
  const { index, language } = useDesk();
  const facilities = facilityOptions(index, language, { withClinics: true, inNetworkOnly: true }).filter(({ value }) => value !== fromFacilityId);
  return <DestinationField destination={destination} facilities={facilities} onChange={onChange} />;
};
