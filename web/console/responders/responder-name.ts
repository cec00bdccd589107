import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';

/** A village doctor as the room knows one: by the village of the clinic, never by name. */
export const useResponderName = (): ((responderId: string) => string) => {
  const { index, language } = useDesk();
  return (responderId) => {
    const villageId = index.centre.responders?.find(({ id }) => id === responderId)?.villageId;
    const village = villageId === undefined ? undefined : index.villages.get(villageId);
    return village ? nameIn(village, language) : responderId;
  };
};
