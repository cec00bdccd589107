import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { ChartOption } from './echarts-parts.ts';
import type { ChartPalette } from './palette.ts';

const SECONDS_A_MINUTE = 60;

/** Seconds as minutes, to a tenth: the axes of charts. */
export const minutesOf = (seconds: number): number => Math.round((seconds / SECONDS_A_MINUTE) * 10) / 10;

/** What all charts share: no motion, our colours, and room for the labels. */
export const chartFrame = ({ text, quiet, panel, line, fontPixels }: ChartPalette): ChartOption => ({
  animation: false,
  textStyle: { color: text, fontFamily: "'Noto Sans SC Variable', system-ui, sans-serif" },
  grid: { left: 12, right: 24, top: 36, bottom: 8, containLabel: true },
  tooltip: { trigger: 'axis', confine: true, backgroundColor: panel, borderColor: line, textStyle: { color: text, fontSize: fontPixels } },
  legend: { top: 0, right: 8, textStyle: { color: quiet, fontSize: fontPixels }, itemHeight: 10 },
});

/** An axis of numbers with faint lines. */
export const valueAxis = ({ quiet, line, fontPixels }: ChartPalette, name: string) =>
  ({ type: 'value', name, nameTextStyle: { color: quiet, align: 'left', fontSize: fontPixels }, minInterval: 1, axisLabel: { color: quiet, fontSize: fontPixels }, splitLine: { lineStyle: { color: line } } }) as const;

/** How the labels of names stand. */
export interface NameLabel {
  readonly interval?: number;
  readonly rotate?: number;
  readonly width?: number;
  readonly overflow?: 'truncate';
}

/** Names of places are long: they stand askew, so that none is left out. */
const PLACE_NAME: NameLabel = { interval: 0, rotate: 28, width: 120, overflow: 'truncate' };

/** How the groups of a dimension are labelled. */
export const placeLabel = (by: Dimension): NameLabel => (by === 'hour' || by === 'day' ? {} : PLACE_NAME);

/** An axis of names. */
export const nameAxis = ({ quiet, line, fontPixels }: ChartPalette, data: readonly string[], label: NameLabel = {}) =>
  ({ type: 'category' as const, data: [...data], axisLabel: { color: quiet, hideOverlap: true, fontSize: fontPixels, ...label }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } });
