import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hasDimension, type Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureGroup, WholeFigure } from '#shared/domain/statistics/report.ts';
import type { OpenSamples } from '../asked.ts';
import { Chart } from '../charts/chart.tsx';
import { groupsOption } from '../charts/groups-option.ts';
import { usePalette } from '../charts/use-palette.ts';
import { secondsText } from '../figures/length-text.ts';
import { useGroupName } from '../use-group-name.ts';
import { Workload } from '../volume/workload.tsx';
import { GroupsTable } from './groups-table.tsx';
import { hasSamples } from './worth-showing.ts';

const DIMENSIONS = ['station', 'township', 'hour', 'day', 'county'] as const satisfies Dimension[];

interface GroupsDetailProps {
  readonly one: WholeFigure;
  readonly by: Dimension;
  /** Those of `by`; none while they are counted. */
  readonly groups: readonly FigureGroup[];
  readonly onBy: (by: Dimension) => void;
  readonly onOpen: OpenSamples;
}

/** The chosen figure divided by place or time, and the workload divided likewise. */
export const GroupsDetail = ({ one, by, groups, onBy, onOpen }: GroupsDetailProps) => {
  const { t } = useTranslation(['manager', 'words']);
  const palette = usePalette();
  const nameOf = useGroupName();
  const label = t(`figure.${one.name}`);
  const isTrend = by === 'day';
  const title = isTrend ? t('chart.trend', { figure: label }) : t('chart.groups', { figure: label, by: t(`by.${by}`) });
  const option = useMemo(() => {
    const { name: figure, targetSeconds } = one;
    const target = t('chart.target', { target: targetSeconds === undefined ? '' : secondsText(targetSeconds) });
    const words = { p50: t('table.p50'), p90: t('table.p90'), minutes: t('chart.minutes'), target };
    return groupsOption({ figure, groups: groups.filter((group) => hasSamples(group, figure)), nameOf: (key) => nameOf(by, key), by, targetSeconds }, palette, words);
  }, [one, groups, by, palette, nameOf, t]);
  return (
    <section className="divided" data-by={by}>
      <div role="group" className="dimensions" aria-label={t('by.label')}>
        <Segmented value={by} options={DIMENSIONS.map((value) => ({ value, label: t(`by.${value}`) }))} onChange={onBy} />
      </div>
      {hasDimension(one.of, by) ? (
        <div className="detail">
          <Chart name="groups" title={title} option={option} />
          <div className="beside wide">
            <GroupsTable figure={one.name} title={title} groups={groups.filter((group) => hasSamples(group, one.name))} by={by} onOpen={onOpen} />
          </div>
        </div>
      ) : <p className="quiet">{t('group.notFor', { figure: label })}</p>}
      <Workload groups={groups} by={by} />
    </section>
  );
};
