import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import { chartFrame, minutesOf, nameAxis, placeLabel, valueAxis } from './chart-frame.ts';
import type { ChartOption } from './echarts-parts.ts';
import type { ChartPalette } from './palette.ts';

/** A figure by group: bars for places and hours, lines for days, which follow each other. */
export interface GroupsChart {
  readonly figure: FigureName;
  readonly groups: readonly FigureGroup[];
  readonly nameOf: (key: string) => string;
  readonly by: Dimension;
  readonly targetSeconds: number | undefined;
}

/** The words of the chart. */
export interface GroupsWords {
  readonly p50: string;
  readonly p90: string;
  readonly minutes: string;
  readonly target: string;
}

/** P50 and P90 of each group, each over that group's own samples. */
export const groupsOption = ({ figure, groups, nameOf, by, targetSeconds }: GroupsChart, palette: ChartPalette, words: GroupsWords): ChartOption => {
  const isTrend = by === 'day';
  const series = (name: 'p50' | 'p90', color: string, symbol: 'circle' | 'triangle') => {
    const data = groups.map((group) => {
      const milliseconds = group.figures[figure]?.[name];
      return milliseconds === undefined ? null : minutesOf(milliseconds / 1000);
    });
    const own = { name: words[name], data, itemStyle: { color } };
    return isTrend ? { ...own, type: 'line' as const, symbol, symbolSize: 9, connectNulls: false, lineStyle: { color, type: name === 'p90' ? ('dashed' as const) : ('solid' as const) } } : { ...own, type: 'bar' as const, barMaxWidth: 26 };
  };
  const [median, p90] = [series('p50', palette.median, 'circle'), series('p90', palette.p90, 'triangle')];
  const target = targetSeconds === undefined ? {} : { markLine: { silent: true, symbol: 'none', lineStyle: { color: palette.late, type: 'dashed' as const }, label: { formatter: words.target, color: palette.text, fontSize: palette.fontPixels, position: 'insideEndTop' as const }, data: [{ yAxis: minutesOf(targetSeconds) }] } };
  return {
    ...chartFrame(palette),
    xAxis: nameAxis(palette, groups.map(({ key }) => nameOf(key)), placeLabel(by)),
    yAxis: valueAxis(palette, words.minutes),
    series: [{ ...median, ...target }, p90],
  };
};
