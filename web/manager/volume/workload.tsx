import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import { Chart } from '../charts/chart.tsx';
import { usePalette } from '../charts/use-palette.ts';
import { workloadOption } from '../charts/workload-option.ts';
import { hasWork } from '../detail/worth-showing.ts';
import { useGroupName } from '../use-group-name.ts';
import { VolumeTable } from './volume-table.tsx';

/** Sorties and patients by place or time. */
export const Workload = ({ groups, by }: { readonly groups: readonly FigureGroup[]; readonly by: Dimension }) => {
  const { t } = useTranslation(['manager', 'words']);
  const palette = usePalette();
  const nameOf = useGroupName();
  const shown = useMemo(() => groups.filter(hasWork), [groups]);
  const option = useMemo(
    () => workloadOption(shown, { by, nameOf: (key) => nameOf(by, key) }, palette, { sorties: t('volume.sorties'), transferSorties: t('volume.transferSorties'), patients: t('volume.patients') }),
    [shown, by, nameOf, palette, t],
  );
  return (
    <>
      <Chart name="workload" title={t('chart.workload', { by: t(`by.${by}`) })} option={option} />
      <VolumeTable groups={shown} by={by} />
    </>
  );
};
