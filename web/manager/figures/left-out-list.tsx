import { useTranslation } from 'react-i18next';
import type { Figure } from '#shared/domain/statistics/figure.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import { LeftOut } from '#shared/domain/statistics/judge-sample.ts';
import type { OpenSamples } from '../asked.ts';

/** What is in no sample, by its reason; each count opens what it counts. */
export const LeftOutList = ({ name, figure, onOpen }: { readonly name: FigureName; readonly figure: Figure; readonly onOpen: OpenSamples }) => {
  const { t } = useTranslation(['manager', 'words']);
  const reasons = LeftOut.options.flatMap((reason) => (figure.leftOut[reason] === undefined ? [] : [{ reason, count: figure.leftOut[reason] }]));
  if (reasons.length === 0) return <span className="quiet">{t('table.none')}</span>;
  return (
    <ul className="left-out">
      {reasons.map(({ reason, count }) => (
        <li key={reason}>
          <button type="button" className="open-number" data-left-out={reason} aria-label={t('table.openLeftOut', { figure: t(`figure.${name}`), reason: t(`leftOut.${reason}`), count })} onClick={() => onOpen({ figure: name, which: reason })}>
            {t(`leftOut.${reason}`)} <b>{count}</b>
          </button>
        </li>
      ))}
    </ul>
  );
};
