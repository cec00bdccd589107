import { CustomerServiceOutlined, PhoneFilled, PhoneOutlined, RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { holderOf } from '#shared/domain/call/call.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import type { ListedCall } from './call-order.ts';

/** One call: how it stands, from whom it was handed over, and the clock of what is due. */
export const CallRow = ({ listed: { id, call, part }, isInHand, onTake }: { readonly listed: ListedCall; readonly isInHand: boolean; readonly onTake: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  const { answerSeconds, callBackSeconds } = index.centre.settings.alarms;
  const who = holderOf(call);
  return (
    <li>
      <button type="button" className={`row call-row call-${part}`} aria-pressed={isInHand} onClick={onTake} data-call={id} data-part={part}>
        <span className="call-sign" aria-hidden="true">{SIGNS[part]}</span>
        <span className="row-main">
          <b>{t(`calls.${part}`)}</b>
          <small>
            {call.mode === 'real' ? null : <em className="mode">{t(`words:mode.${call.mode}`)}</em>}
            {[call.origin === '120' ? undefined : t('calls.from', { origin: call.origin }), call.line, part === 'mine' || who === undefined ? undefined : who].filter(Boolean).join(' · ')}
          </small>
        </span>
        {call.status === 'callBackDue' ? (
          <RunningClock since={call.dueSince} targetSeconds={callBackSeconds} />
        ) : (
          <RunningClock since={call.status === 'answered' ? call.answeredAt : call.rangAt} {...(call.status !== 'answered' && { targetSeconds: answerSeconds })} />
        )}
      </button>
    </li>
  );
};

const SIGNS = { ringing: <PhoneFilled />, stale: <PhoneFilled />, mine: <CustomerServiceOutlined />, myCallBack: <RollbackOutlined />, callBack: <RollbackOutlined />, theirs: <PhoneOutlined /> };
