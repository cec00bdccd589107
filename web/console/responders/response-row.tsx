import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownResponse } from '#shared/domain/responder/response.ts';
import { StandDownReasonByHand } from '#shared/schemas/responder.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { RunningClock } from '../clock/running-clock.tsx';
import { useCommand } from '../use-command.ts';
import { useResponderName } from './responder-name.ts';

/** One village doctor's response: asked, coming, there or over. */
export const ResponseRow = ({ id, response }: { readonly id: string; readonly response: KnownResponse }) => {
  const { t } = useTranslation(['console', 'words']);
  const nameOf = useResponderName();
  const standDown = useCommand('stand-down-responder');
  const [isAsking, setIsAsking] = useState(false);
  const mayStandDown = response.status === 'alerted' || response.status === 'accepted';
  return (
    <li className="response-row" data-response={id} data-status={response.status}>
      <b>{nameOf(response.responderId)}</b> <span>{t(`response.${response.status}`)}</span>
      {response.arrivedAt === undefined ? null : <span className="good">✓ {timeOfDay(response.arrivedAt)}</span>}
      {response.status === 'ended' ? <small className="quiet">{response.ending.how === 'stoodDown' ? t(`standDownReason.${response.ending.reason}`) : t(`response.${response.ending.how}`)}</small> : null}
      <span className="push-right">{mayStandDown ? <RunningClock since={response.alertedAt} /> : null}</span>
      {mayStandDown ? <Button size="small" type="text" loading={standDown.isPending} onClick={() => setIsAsking(true)}>{t('response.standDown')}</Button> : null}
      <ReasonDialog isOpen={isAsking} title={t('response.standDownWhy')} reasons={StandDownReasonByHand.options} label={(reason) => t(`standDownReason.${reason}`)} onCancel={() => setIsAsking(false)} onChoose={(reason) => { setIsAsking(false); void standDown.press({ responseId: id }, { reason }); }} />
    </li>
  );
};
