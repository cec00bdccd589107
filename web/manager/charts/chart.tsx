import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ECharts } from 'echarts/core';
import { startChart, type ChartOption } from './echarts-parts.ts';

/** A chart with a name; whatever it shows also stands as numbers in a table beside it. */
export const Chart = ({ title, option, name }: { readonly title: string; readonly option: ChartOption; readonly name: string }) => {
  const { t } = useTranslation(['manager', 'words']);
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  useEffect(() => {
    const element = frame.current!;
    const started = startChart(element);
    chart.current = started;
    const observer = new ResizeObserver(() => started.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      started.dispose();
    };
  }, []);
  useEffect(() => chart.current?.setOption(option, { notMerge: true }), [option]);
  return (
    <figure className="chart" data-chart={name}>
      <figcaption>{title}</figcaption>
      <div ref={frame} className="chart-canvas" role="img" aria-label={t('chart.described', { title })} />
    </figure>
  );
};
