import { TeamOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useDesk, useNow } from '../desk.ts';
import { othersAt } from './others-at.ts';

/** Who else has the incident before them now. */
export const OthersHere = ({ incidentId }: { readonly incidentId: string }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, userId } = useDesk();
  const others = othersAt(board.presences, { incidentId, userId, now: useNow() });
  if (others.length === 0) return null;
  return (
    <span className="others-here" data-others={others.join(' ')} title={t('presence.also', { who: others.join(' · ') })}>
      <TeamOutlined /> {others.join(' · ')}
    </span>
  );
};
