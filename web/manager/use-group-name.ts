import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { UNKNOWN_GROUP, type Dimension } from '#shared/domain/statistics/dimension.ts';
import { nameIn, type Named } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';

const HOUR_DIGITS = 2;

/** Names a group as its reader knows it: a place by the pack's name, an hour, a day. */
export const useGroupName = (): ((by: Dimension, key: string) => string) => {
  const { t } = useTranslation(['manager', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  return useCallback(
    (by, key) => {
      const named = (place: Named | undefined): string => (place ? nameIn(place, language) : key);
      if (key === UNKNOWN_GROUP) return t('group.unknown');
      switch (by) {
        case 'station':
          return named(index.stations.get(key));
        case 'township':
          return named(index.townships.get(key));
        case 'county':
          return named(index.centre.counties.find(({ id }) => id === key));
        case 'hour':
          return t('group.hour', { hour: key.padStart(HOUR_DIGITS, '0') });
        case 'day':
          return key;
      }
    },
    [t, index, language],
  );
};
