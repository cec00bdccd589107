import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineReason } from '#shared/schemas/reason.ts';
import { Field } from '#web/kit/field.tsx';
import { PriorityMark } from '#web/kit/priority-mark.tsx';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { CountdownClock } from '#web/kit/seat/elapsed-clock.tsx';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import type { Offer } from '../board/facility-board.ts';
import { TransferPatient } from '../transfer-patient.tsx';
import { useFacilityName } from '#web/kit/use-facility-name.ts';
import { useFacility } from '../use-facility.ts';

/** One offer: who, from where, why, and the answer: accepted with a bed, or declined with a reason. */
export const OfferCard = ({ offer: { id, state }, onDeclined }: { readonly offer: Offer; readonly onDeclined: () => void }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { facilityId, isLive } = useFacility();
  const nameOf = useFacilityName();
  const answer = useSeatPress('answer-transfer');
  const [bed, setBed] = useState('');
  const [isDeclining, setIsDeclining] = useState(false);
  const params = { transferId: id };
  const decline = async (reason: DeclineReason): Promise<void> => {
    setIsDeclining(false);
    if (await answer.press(params, { facilityId, answer: { kind: 'decline', reason } })) onDeclined();
  };
  const accept = (): void => void answer.press(params, { facilityId, answer: { kind: 'accept', ...(bed.trim() !== '' && { bed: bed.trim() }) } });
  return (
    <article className="offer" data-offer={id}>
      <header>
        <PriorityMark priority={state.priority} />
        <b>{t('arrivals.transferFrom', { facility: nameOf(state.fromFacilityId) })}</b>
        <span className="left">
          <small>{t('offers.left')}</small> <CountdownClock until={state.expiresAt} />
        </span>
      </header>
      <p>
        <TransferPatient id={id} transfer={state} />
      </p>
      <p className="quiet">
        {[t(`words:direction.${state.direction}`), t(`words:transferReason.${state.reason}`), ...state.needs.map((need) => t(`words:capability.${need}`))].join(' · ')}
      </p>
      <div className="offer-answer">
        <Field label={t('words:transfer.bed')} htmlFor={`bed-${id}`}>
          <Input id={`bed-${id}`} value={bed} onChange={(event) => setBed(event.target.value)} onPressEnter={accept} maxLength={20} />
        </Field>
        <Button type="primary" size="large" loading={answer.isPending} disabled={!isLive} onClick={accept} data-action="accept-transfer">
          {t('words:transfer.accept')}
        </Button>
        <Button size="large" disabled={!isLive || answer.isPending} onClick={() => setIsDeclining(true)} data-action="decline-transfer">
          {t('words:transfer.decline')}
        </Button>
      </div>
      <ProblemText problem={answer.problem} />
      <ReasonDialog isOpen={isDeclining} title={t('words:transfer.declineWhy')} reasons={DeclineReason.options} label={(reason) => t(`words:declineReason.${reason}`)} onCancel={() => setIsDeclining(false)} onChoose={(reason) => void decline(reason)} />
    </article>
  );
};
