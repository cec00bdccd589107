import { useTranslation } from 'react-i18next';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import { percentInTarget } from '#shared/domain/statistics/statistics-csv.ts';
import type { OpenSamples } from '../asked.ts';
import { lengthText, percentText } from '../figures/length-text.ts';
import { useGroupName } from '../use-group-name.ts';

interface GroupsTableProps {
  readonly figure: FigureName;
  readonly title: string;
  readonly groups: readonly FigureGroup[];
  readonly by: Dimension;
  readonly onOpen: OpenSamples;
}

/** A figure of each group; the number of samples opens them. */
export const GroupsTable = ({ figure: name, title, groups, by, onOpen }: GroupsTableProps) => {
  const { t } = useTranslation(['manager', 'words']);
  const nameOf = useGroupName();
  const label = t(`figure.${name}`);
  return (
    <div className="table-frame">
      <table className="groups">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`by.${by}`)}</th>
            {(['p50', 'p90', 'p95', 'share', 'n', 'leftOut'] as const).map((column) => <th key={column} scope="col">{t(`table.${column}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, figures }) => {
            const figure = figures[name];
            if (!figure) return null;
            return (
              <tr key={key} data-group={key}>
                <th scope="row">{nameOf(by, key)}</th>
                <td>{lengthText(figure.p50)}</td>
                <td>{lengthText(figure.p90)}</td>
                <td>{lengthText(figure.p95)}</td>
                <td>{percentText(percentInTarget(figure))}</td>
                <td>
                  {figure.n === 0 ? 0 : (
                    <button type="button" className="open-number" aria-label={`${nameOf(by, key)} · ${t('table.openCounted', { figure: label, count: figure.n })}`} onClick={() => onOpen({ figure: name, which: 'counted', key })}>
                      {figure.n}
                    </button>
                  )}
                </td>
                <td>{Object.values(figure.leftOut).reduce((sum, one) => sum + one, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
