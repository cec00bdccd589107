import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import { DeclineReason } from '#shared/schemas/reason.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { TimeLeft } from '../clock/running-clock.tsx';
import { useCommand } from '../use-command.ts';
import { useFacilityName } from './use-route-text.ts';

/** The asked facility's answer, given by the room on its behalf after a telephone call; it has a screen of its own for answering itself. */
export const OfferAnswer = ({ id, transfer }: { readonly id: string; readonly transfer: Extract<Transfer, { status: 'offered' }> }) => {
  const { t } = useTranslation(['console', 'words']);
  const nameOf = useFacilityName();
  const answer = useCommand('answer-transfer');
  const [bed, setBed] = useState('');
  const [isDeclining, setIsDeclining] = useState(false);
  const { facilityId } = transfer;
  const facility = nameOf(facilityId);
  const params = { transferId: id };
  return (
    <section className="offer" aria-label={t('words:transfer.answer', { facility })}>
      <div className="section-title">
        <h3>{t('words:transfer.answer', { facility })}</h3>
        <TimeLeft until={transfer.expiresAt} />
      </div>
      <div className="offer-row">
        <Input aria-label={t('words:transfer.bed')} placeholder={t('words:transfer.bed')} value={bed} onChange={(event) => setBed(event.target.value)} maxLength={20} />
        <Button type="primary" loading={answer.isPending} onClick={() => void answer.press(params, { facilityId, answer: { kind: 'accept', ...(bed.trim() !== '' && { bed: bed.trim() }) } })} data-action="accept-transfer">
          {t('words:transfer.accept')}
        </Button>
        <Button onClick={() => setIsDeclining(true)} data-action="decline-transfer">{t('words:transfer.decline')}</Button>
      </div>
      <ReasonDialog isOpen={isDeclining} title={t('words:transfer.declineWhy')} reasons={DeclineReason.options} label={(reason) => t(`words:declineReason.${reason}`)} onCancel={() => setIsDeclining(false)} onChoose={(reason) => { setIsDeclining(false); void answer.press(params, { facilityId, answer: { kind: 'decline', reason } }); }} />
    </section>
  );
};
