import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingAlarm } from '#shared/domain/alarm/alarm.ts';
import { AlarmCloseReasonByHand } from '#shared/schemas/alarm.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { RunningClock } from '../clock/running-clock.tsx';
import { useConsoleActions } from '../console-actions.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { useAlarmSubject } from './alarm-words.ts';

/** One alarm: what is overdue, since when, who looks after it; owned by one press, closed with a reason. */
export const AlarmRow = ({ id, alarm }: { readonly id: string; readonly alarm: StandingAlarm }) => {
  const { t } = useTranslation(['console', 'words']);
  const { userId } = useDesk();
  const { take } = useConsoleActions();
  const { text, inHand } = useAlarmSubject(alarm.subject);
  const own = useCommand('own-alarm');
  const close = useCommand('close-alarm');
  const [isClosing, setIsClosing] = useState(false);
  const owner = 'owner' in alarm ? alarm.owner : undefined;
  return (
    <li className={`alarm-row alarm-${alarm.status}`} data-alarm={id}>
      <button type="button" className="alarm-what" disabled={!inHand} onClick={() => inHand && take(inHand)}>
        <b>
          <span aria-hidden="true">{alarm.status === 'escalated' ? '▲▲' : '▲'} </span>
          {t(`words:alarmKind.${alarm.kind}`)}
        </b>
        <small>
          {alarm.mode === 'real' ? null : <em className="mode">{t(`words:mode.${alarm.mode}`)}</em>}
          {[text, owner === undefined ? t('alarm.nobody') : t('list.owner', { owner }), 'escalatedAt' in alarm && alarm.escalatedAt !== undefined ? t('alarm.escalated') : undefined, alarm.nextUnitAdvisedAt === undefined ? undefined : t('alarm.nextUnit')].filter(Boolean).join(' · ')}
        </small>
      </button>
      <RunningClock since={alarm.since} targetSeconds={0} />
      {owner === userId ? null : <Button size="small" loading={own.isPending} onClick={() => void own.press({ alarmId: id }, {})} data-action="own-alarm">{t('alarm.own')}</Button>}
      <Button size="small" type="text" onClick={() => setIsClosing(true)} data-action="close-alarm">{t('alarm.close')}</Button>
      <ReasonDialog isOpen={isClosing} title={t('alarm.closeWhy')} reasons={AlarmCloseReasonByHand.options} label={(reason) => t(`words:alarmCloseReason.${reason}`)} onCancel={() => setIsClosing(false)} onChoose={(reason) => { setIsClosing(false); void close.press({ alarmId: id }, { reason }); }} />
    </li>
  );
};
