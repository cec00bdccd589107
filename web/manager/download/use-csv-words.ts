import { useTranslation } from 'react-i18next';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { CsvWords } from '#shared/domain/statistics/statistics-csv.ts';
import { useGroupName } from '../use-group-name.ts';

/** The words of a downloaded table, in the language of the screen. */
export const useCsvWords = (by: Dimension | undefined): CsvWords => {
  const { t } = useTranslation(['manager', 'words']);
  const nameOf = useGroupName();
  return {
    column: (name) => t(`csv.${name}`),
    figure: (name) => t(`figure.${name}`),
    point: (name) => t(`point.${name}`),
    leftOut: (reason) => t('csv.leftOut', { reason: t(`leftOut.${reason}`) }),
    volume: (name) => t(`volume.${name}`),
    group: (key) => (key === undefined || by === undefined ? t('csv.all') : nameOf(by, key)),
  };
};
