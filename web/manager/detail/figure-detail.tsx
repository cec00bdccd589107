import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Source } from '#shared/schemas/source.ts';
import type { WholeFigure } from '#shared/domain/statistics/report.ts';
import type { OpenSamples } from '../asked.ts';
import { Chart } from '../charts/chart.tsx';
import { distributionOption } from '../charts/distribution-option.ts';
import { usePalette } from '../charts/use-palette.ts';
import { secondsText } from '../figures/length-text.ts';
import { BandsTable } from './bands-table.tsx';

/** One figure of the whole period: how its samples lie, in which bands, and on whose word they rest. */
export const FigureDetail = ({ one, onOpen }: { readonly one: WholeFigure; readonly onOpen: OpenSamples }) => {
  const { t } = useTranslation(['manager', 'words']);
  const palette = usePalette();
  const { figure, histogram, name, of } = one;
  const option = useMemo(() => distributionOption(one, palette, { samples: t('chart.distributionAxis'), target: (target) => t('chart.target', { target }) }), [one, palette, t]);
  const sources = Source.options.flatMap((source) => (figure.stampedBy[source] === undefined ? [] : [`${t(`words:source.${source}`)} ${String(figure.stampedBy[source])}`]));
  const reach = secondsText(histogram.bucketSeconds * histogram.counts.length);
  return (
    <section className="detail">
      <Chart name="distribution" title={t('chart.distribution', { figure: t(`figure.${name}`) })} option={option} />
      <div className="beside">
        <BandsTable one={one} onOpen={onOpen} />
        <p className="quiet">
          {t(`of.${of}`)}
          {histogram.beyond > 0 ? ` · ${t('chart.beyond', { count: histogram.beyond, length: reach })}` : ''}
          {sources.length > 0 ? ` · ${t('table.stampedBy', { sources: sources.join(' / ') })}` : ''}
          {figure.unverified > 0 ? ` · ${t('table.unverified', { count: figure.unverified })}` : ''}
        </p>
      </div>
    </section>
  );
};
