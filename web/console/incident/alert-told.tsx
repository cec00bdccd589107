import { useTranslation } from 'react-i18next';
import { secondsBetween } from '#web/kit/duration.ts';
import { useDesk } from '../desk.ts';

/** Who was told of an order, by which way and after how many seconds, until the crew acknowledges. */
export const AlertTold = ({ runId }: { readonly runId: string }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const alert = board.alerts.get(runId)?.state;
  if (alert?.status !== 'calling') return null;
  const failed = alert.told.filter(({ outcome }) => outcome !== 'sent').length;
  return (
    <p className="small quiet alert-told">
      {alert.told.length === 0 ? t('alert.nobodyYet') : t('alert.told')}{' '}
      {alert.told.map(({ way, outcome, at }, index) => (
        <span key={`${way}/${index}`} className={outcome === 'sent' ? '' : 'late'}>
          {index > 0 ? ' · ' : ''}
          {outcome === 'sent' ? '' : '▲ '}
          {t(`alert.${way}`)} {secondsBetween(alert.startedAt, at)} s
        </span>
      ))}
      {failed > 0 ? <span className="late"> {t('alert.failed', { count: failed })}</span> : null}
    </p>
  );
};
