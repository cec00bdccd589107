import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacility } from '../use-facility.ts';
import { LeavingCard } from './leaving-card.tsx';
import { RequestDialog } from './request-dialog.tsx';

/** The transfers that leave the facility, and the way to ask for one. */
export const LeavingPanel = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { board, isLive } = useFacility();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className="panel leaving" aria-label={t('leaving.title')}>
      <h2>
        {t('leaving.title')} <span className="count">{board.leaving.length}</span>
      </h2>
      <Button icon={<PlusOutlined />} block disabled={!isLive} onClick={() => setIsAsking(true)} data-action="request-transfer">
        {t('words:transfer.request')}
      </Button>
      <ul>
        {board.leaving.map((transfer) => (
          <li key={transfer.id}>
            <LeavingCard transfer={transfer} />
          </li>
        ))}
      </ul>
      {isAsking ? <RequestDialog onClose={() => setIsAsking(false)} /> : null}
    </section>
  );
};
