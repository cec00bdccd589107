import { useTranslation } from 'react-i18next';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { WholeFigure } from '#shared/domain/statistics/report.ts';
import type { OpenSamples } from '../asked.ts';
import { LeftOutList } from './left-out-list.tsx';
import { lengthText, secondsText } from './length-text.ts';
import { ShareBar } from './share-bar.tsx';

interface FiguresTableProps {
  readonly figures: readonly WholeFigure[];
  readonly chosen: FigureName;
  readonly onChoose: (name: FigureName) => void;
  readonly onOpen: OpenSamples;
}

/** Every response time of the period; choosing one shows it below, its numbers open what stands behind them. */
export const FiguresTable = ({ figures, chosen, onChoose, onOpen }: FiguresTableProps) => {
  const { t } = useTranslation(['manager', 'words']);
  return (
    <div className="table-frame">
      <table className="figures">
        <caption>{t('table.figures')}</caption>
        <thead>
          <tr>
            {(['figure', 'p50', 'p90', 'p95', 'mean', 'share', 'n', 'leftOut'] as const).map((column) => (
              <th key={column} scope="col" className={column}>{t(`table.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => (
            <FigureRow key={one.name} one={one} isChosen={one.name === chosen} onChoose={onChoose} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const FigureRow = ({ one, isChosen, onChoose, onOpen }: Pick<FiguresTableProps, 'onChoose' | 'onOpen'> & { readonly one: WholeFigure; readonly isChosen: boolean }) => {
  const { t } = useTranslation(['manager', 'words']);
  const { name, figure, from, to, targetSeconds } = one;
  const label = t(`figure.${name}`);
  const late = figure.inTarget === undefined ? 0 : figure.n - figure.inTarget;
  return (
    <tr data-figure={name} data-chosen={isChosen}>
      <th scope="row">
        <button type="button" className="choose" aria-pressed={isChosen} aria-label={t('table.choose', { figure: label })} onClick={() => onChoose(name)}>
          {label}
        </button>
        <small>{t(`point.${from}`)} → {t(`point.${to}`)}</small>
      </th>
      <td>{lengthText(figure.p50)}</td>
      <td className="p90">{lengthText(figure.p90)}</td>
      <td>{lengthText(figure.p95)}</td>
      <td>{lengthText(figure.mean)}</td>
      <td className="share-cell">
        {targetSeconds === undefined ? (
          <span className="quiet">{t('table.noTarget')}</span>
        ) : (
          <>
            <ShareBar figure={figure} />
            <small>{t('table.target', { target: secondsText(targetSeconds) })}</small>
            {late > 0 ? (
              <button type="button" className="open-number late" data-open="late" aria-label={t('table.openLate', { figure: label, count: late })} onClick={() => onOpen({ figure: name, which: 'late' })}>
                {t('table.late', { count: late })}
              </button>
            ) : null}
          </>
        )}
      </td>
      <td>
        {figure.n === 0 ? 0 : (
          <button type="button" className="open-number" data-open="counted" aria-label={t('table.openCounted', { figure: label, count: figure.n })} onClick={() => onOpen({ figure: name, which: 'counted' })}>
            {figure.n}
          </button>
        )}
      </td>
      <td><LeftOutList name={name} figure={figure} onOpen={onOpen} /></td>
    </tr>
  );
};
