import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Responder } from '#shared/domain/responder/responder.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useCommand } from '../use-command.ts';
import { useResponderName } from './responder-name.ts';

/** One village doctor's duty, with the press for who rang to begin or to end it; an alert that nobody answered yet is declined by going home. */
export const DutyRow = ({ responderId, responder, onChanged }: { readonly responderId: string; readonly responder: Responder; readonly onChanged: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const nameOf = useResponderName();
  const set = useCommand('set-responder-duty');
  const isOnDuty = responder.status !== 'offDuty';
  const press = async (): Promise<void> => {
    if (await set.press({ responderId }, { onDuty: !isOnDuty })) onChanged();
  };
  return (
    <li className="response-row" data-responder={responderId} data-duty={responder.status}>
      <b>{nameOf(responderId)}</b>
      <span>{t(`response.duty.${responder.status}`)}</span>
      <small className="quiet grow">{isOnDuty ? t('response.duty.since', { time: timeOfDay(responder.since) }) : null}</small>
      <Button size="small" loading={set.isPending} onClick={() => void press()} data-action={isOnDuty ? 'off-duty' : 'on-duty'}>
        {isOnDuty ? t('response.duty.end') : t('response.duty.begin')}
      </Button>
    </li>
  );
};
