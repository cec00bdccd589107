import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import { chartFrame, nameAxis, placeLabel, valueAxis } from './chart-frame.ts';
import type { ChartOption } from './echarts-parts.ts';
import type { ChartPalette } from './palette.ts';

/** How the groups are called. */
export interface GroupNames {
  readonly by: Dimension;
  readonly nameOf: (key: string) => string;
}

/** The words of the chart. */
export interface WorkloadWords {
  readonly sorties: string;
  readonly transferSorties: string;
  readonly patients: string;
}

/** Sorties, those for transfers on top of them, and patients beside them. */
export const workloadOption = (groups: readonly FigureGroup[], { by, nameOf }: GroupNames, palette: ChartPalette, words: WorkloadWords): ChartOption => {
  const bar = (name: keyof WorkloadWords, color: string, stack: string) => ({ type: 'bar' as const, name: words[name], stack, barMaxWidth: 26, itemStyle: { color }, data: groups.map(({ volume }) => volume[name]) });
  return {
    ...chartFrame(palette),
    xAxis: nameAxis(palette, groups.map(({ key }) => nameOf(key)), placeLabel(by)),
    yAxis: valueAxis(palette, ''),
    series: [bar('sorties', palette.median, 'sorties'), bar('transferSorties', palette.quiet, 'sorties'), bar('patients', palette.p90, 'patients')],
  };
};
