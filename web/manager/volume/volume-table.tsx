import { useTranslation } from 'react-i18next';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import type { Volume } from '#shared/domain/statistics/volume.ts';
import { useGroupName } from '../use-group-name.ts';

const OF_RUNS = ['incidents', 'orders', 'sorties', 'transferSorties', 'emptyRuns', 'endedBefore', 'patients', 'transported'] as const satisfies (keyof Volume)[];
const WITH_CALLS = ['calls', 'answeredCalls', 'missedCalls', ...OF_RUNS] as const;

/** Sorties and patients of each group; calls, too, where they can be told apart. */
export const VolumeTable = ({ groups, by }: { readonly groups: readonly FigureGroup[]; readonly by: Dimension }) => {
  const { t } = useTranslation(['manager', 'words']);
  const nameOf = useGroupName();
  const columns = by === 'station' ? OF_RUNS : WITH_CALLS;
  return (
    <div className="table-frame">
      <table className="groups workload">
        <caption>{t('volume.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`by.${by}`)}</th>
            {columns.map((name) => <th key={name} scope="col">{t(`volume.${name}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, volume }) => (
            <tr key={key} data-group={key}>
              <th scope="row">{nameOf(by, key)}</th>
              {columns.map((name) => <td key={name}>{volume[name]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
