import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { statusAt } from '#shared/domain/facilities/facilities.ts';
import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import { useDesk, useNow } from '../desk.ts';
import { FacilityRow } from './facility-row.tsx';

const RANK = { diverting: 0, full: 1, open: 2 } as const;

/** What each facility of the network takes now: what takes less than usual on top, then the highest tier. */
export const FacilitiesPanel = ({ onDrop }: { readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index } = useDesk();
  const now = useNow();
  const rows = index.centre.facilities
    .filter(({ inNetwork, tier }) => inNetwork && tier !== 'village-clinic')
    .map((facility) => ({ facility, status: statusAt(board.facilities, facility.id, now), since: board.facilities.told.find(({ facilityId }) => facilityId === facility.id)?.since }))
    .sort((a, b) => RANK[a.status.kind] - RANK[b.status.kind] || tierRank(b.facility.tier) - tierRank(a.facility.tier));
  return (
    <section className="incident facilities-panel">
      <div className="panel-title">
        <h2>{t('facility.title')}</h2>
        <Button type="text" icon={<CloseOutlined />} onClick={onDrop} aria-label={t('words:layout.close')} />
      </div>
      <ul>
        {rows.map(({ facility, status, since }) => (
          <FacilityRow key={facility.id} facility={facility} status={status} since={since} />
        ))}
      </ul>
    </section>
  );
};
