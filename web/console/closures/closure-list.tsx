import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { useClosures } from './use-closures.ts';

/** What is closed, why and until when, and for the room a button each to open it again. */
export const ClosureList = () => {
  const { t } = useTranslation(['console', 'words']);
  const { role, language } = useDesk();
  const { press, isPending } = useCommand('open-road');
  const closures = useClosures()?.closures ?? [];
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  const timeText = (at: number): string => new Date(at).toLocaleString(language, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  if (closures.length === 0) return <p className="quiet pad">{t('closure.none')}</p>;
  return (
    <ul className="closures">
      {closures.map(({ id, streets, reason, until }) => (
        <li key={id} data-closure={id}>
          <span>
            <b>{streets.join(' · ') || t('closure.unnamed')}</b>
            <small>
              {t(`words:closureReason.${reason}`)} · {until === undefined ? t('words:closureDuration.open-ended') : t('closure.untilTime', { time: timeText(until) })}
            </small>
          </span>
          {isRoom ? (
            <Button size="small" disabled={isPending} onClick={() => void press({ closureId: id }, {})} data-action="open-road">
              {t('closure.open')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
