import { useTranslation } from 'react-i18next';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { useAlarmLines } from './use-alarm-lines.ts';

/** How many alarms stand and which is the most pressing: one line, in sight whatever is in hand. */
export const AlarmStrip = ({ onOpen, isOpen }: { readonly onOpen: () => void; readonly isOpen: boolean }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const [first] = useAlarmLines();
  if (!first) return null;
  const kind = first.type === 'one' ? first.alarm.kind : first.kind;
  const isEscalated = first.type === 'one' ? first.alarm.status === 'escalated' : first.escalated > 0;
  return (
    <section className="alarm-strip" aria-label={t('alarm.title')}>
      <button type="button" className={isEscalated ? 'row alarm-line escalated' : 'row alarm-line'} onClick={onOpen} aria-pressed={isOpen} data-action="alarms">
        <b>▲ {board.alarms.size}</b>
        <span className="row-main">
          <b>{t(`words:alarmKind.${kind}`)}{first.type === 'flood' ? ` × ${first.count}` : ''}</b>
          <small>{t('alarm.title')}</small>
        </span>
        <kbd>F7</kbd>
        <RunningClock since={first.type === 'one' ? first.alarm.since : first.since} targetSeconds={0} />
      </button>
    </section>
  );
};
