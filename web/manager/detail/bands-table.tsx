import { useTranslation } from 'react-i18next';
import type { WholeFigure } from '#shared/domain/statistics/report.ts';
import type { OpenSamples } from '../asked.ts';
import { percentText } from '../figures/length-text.ts';
import { bandNames } from './band-names.ts';

/** How many samples lie in each band; each count opens them. */
export const BandsTable = ({ one, onOpen }: { readonly one: WholeFigure; readonly onOpen: OpenSamples }) => {
  const { t } = useTranslation(['manager', 'words']);
  const { name, figure, bandsSeconds } = one;
  const names = bandNames(bandsSeconds, { upTo: (to) => t('bands.upTo', { to }), between: (from, to) => t('bands.between', { from, to }), above: (from) => t('bands.above', { from }) });
  return (
    <table className="bands">
      <caption>{t('bands.title')}</caption>
      <thead>
        <tr>
          {(['band', 'count', 'share'] as const).map((column) => <th key={column} scope="col">{t(`bands.${column}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {figure.bands.map((count, band) => (
          <tr key={names[band]} data-band={band}>
            <th scope="row">{names[band]}</th>
            <td>
              {count === 0 ? 0 : (
                <button type="button" className="open-number" aria-label={t('bands.open', { band: names[band], count })} onClick={() => onOpen({ figure: name, which: 'band', band })}>
                  {count}
                </button>
              )}
            </td>
            <td>{percentText(figure.n === 0 ? undefined : (count / figure.n) * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
