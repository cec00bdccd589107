import { useTranslation } from 'react-i18next';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';

/** A place in the reader's words. What was spoken is sealed and stands only in the incident itself. */
export const usePlaceText = (place: IncidentPlace | undefined): string => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const words = placeWords(place, index, language);
  if (words) return words.isNear ? t('words:incident.near', { place: words.name }) : words.name;
  return place?.spoken ? t('words:incident.spoken') : t('words:incident.noPlace');
};
