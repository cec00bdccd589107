import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenCall } from '#shared/domain/call/call.ts';
import { CallBackResult, NoIncidentReason } from '#shared/schemas/call.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** A call and its version on the board. */
export interface CallFactsProps {
  readonly id: string;
  readonly version: number;
  readonly call: OpenCall;
  readonly onFinished: () => void;
}

/** Who rings, since when, and how the call ends where no incident comes of it. */
export const CallFacts = ({ id, version, call, onFinished }: CallFactsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, index } = useDesk();
  const finish = useCommand('finish-call');
  const [isFinishing, setIsFinishing] = useState(false);
  const { data } = useQuery({ queryKey: ['call', centre, id, version], queryFn: () => client.call('get-call', { centre, callId: id }) });
  const isCallBack = call.status === 'callBackDue';
  const end = async (outcome: Parameters<typeof finish.press>[1]['outcome']): Promise<void> => {
    setIsFinishing(false);
    if (await finish.press({ callId: id }, { outcome })) onFinished();
  };
  return (
    <div className="call-facts" data-call-status={call.status}>
      <span>
        <small className="quiet">{t('calls.number')}</small> <b className="number">{data ? (data.telephone ?? t('calls.withheld')) : '…'}</b>
      </span>
      <small className="quiet grow">
        {[call.origin === '120' ? undefined : t('calls.from', { origin: call.origin }), call.status === 'claimed' ? t('calls.claimed') : undefined, call.line].filter(Boolean).join(' · ')}
      </small>
      {isCallBack ? <RunningClock since={call.dueSince} targetSeconds={index.centre.settings.alarms.callBackSeconds} /> : null}
      <Button size="small" loading={finish.isPending} onClick={() => setIsFinishing(true)} data-action="finish-call">
        {t(isCallBack ? 'calls.calledBack' : 'calls.noIncident')}
      </Button>
      {isCallBack ? (
        <ReasonDialog isOpen={isFinishing} title={t('calls.calledBackWhy')} reasons={CallBackResult.options} label={(result) => t(`words:callBackResult.${result}`)} onCancel={() => setIsFinishing(false)} onChoose={(result) => void end({ kind: 'calledBack', result })} />
      ) : (
        <ReasonDialog isOpen={isFinishing} title={t('calls.noIncidentWhy')} reasons={NoIncidentReason.options} label={(reason) => t(`words:noIncidentReason.${reason}`)} onCancel={() => setIsFinishing(false)} onChoose={(reason) => void end({ kind: 'noIncident', reason })} />
      )}
    </div>
  );
};
