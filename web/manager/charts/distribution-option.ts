import type { WholeFigure } from '#shared/domain/statistics/report.ts';
import { secondsText } from '../figures/length-text.ts';
import { chartFrame, nameAxis, valueAxis } from './chart-frame.ts';
import type { ChartOption } from './echarts-parts.ts';
import type { ChartPalette } from './palette.ts';

/** The words of the chart. */
export interface DistributionWords {
  readonly samples: string;
  readonly target: (length: string) => string;
}

/** How the samples of a figure lie: a bar a bucket, what is beyond the target in another colour, the target as a line. */
export const distributionOption = ({ histogram, targetSeconds }: WholeFigure, palette: ChartPalette, words: DistributionWords): ChartOption => {
  const { bucketSeconds, counts } = histogram;
  const isLate = (bucket: number): boolean => targetSeconds !== undefined && bucket * bucketSeconds >= targetSeconds;
  return {
    ...chartFrame(palette),
    legend: { show: false },
    xAxis: nameAxis(palette, counts.map((_, bucket) => secondsText(bucket * bucketSeconds))),
    yAxis: valueAxis(palette, words.samples),
    series: [
      {
        type: 'bar',
        name: words.samples,
        barCategoryGap: '10%',
        data: counts.map((value, bucket) => ({ value, itemStyle: { color: isLate(bucket) ? palette.late : palette.median } })),
        ...(targetSeconds !== undefined && {
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: palette.text, type: 'dashed' as const },
            label: { formatter: words.target(secondsText(targetSeconds)), color: palette.text, fontSize: palette.fontPixels },
            data: [{ xAxis: targetSeconds / bucketSeconds - 0.5 }],
          },
        }),
      },
    ],
  };
};
