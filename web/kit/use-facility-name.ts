import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';

/** The name of a facility in the reader's language; its id where the pack does not know it. */
export const useFacilityName = (): ((facilityId: string) => string) => {
  const { index } = useSeated();
  const { language } = useLook();
  return (facilityId) => {
    const facility = index.facilities.get(facilityId);
    return facility ? nameIn(facility, language) : facilityId;
  };
};
