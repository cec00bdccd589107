import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { TransferCancelReason } from '#shared/schemas/reason.ts';
import { PriorityMark } from '#web/kit/priority-mark.tsx';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { CountdownClock } from '#web/kit/seat/elapsed-clock.tsx';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { destinationOf, openActions } from '#web/kit/transfers/transfer-steps.ts';
import type { Listed } from '../board/facility-board.ts';
import { TransferPatient } from '../transfer-patient.tsx';
import { useFacilityName } from '#web/kit/use-facility-name.ts';
import { useFacility } from '../use-facility.ts';

const OWN_STEPS = ['departed', 'arrived', 'handedOver'] as const;

/** One transfer that leaves: where it goes, how far it is, and what the facility may say of it. */
export const LeavingCard = ({ transfer: { id, state } }: { readonly transfer: Listed<KnownTransfer> }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { isLive } = useFacility();
  const nameOf = useFacilityName();
  const report = useSeatPress('report-transfer');
  const [isCancelling, setIsCancelling] = useState(false);
  const { facilityId, name } = destinationOf(state);
  const to = facilityId === undefined ? (name ?? t('words:transfer.nowhere')) : nameOf(facilityId);
  const open = openActions(state);
  const isBlocked = !isLive || report.isPending;
  return (
    <article className="leaving-card" data-transfer={id} data-status={state.status}>
      <header>
        <PriorityMark priority={state.priority} isBrief /> <b>{to}</b>
        <span className="left">
          {t(`words:transferStatus.${state.status}`)} {state.status === 'offered' ? <CountdownClock until={state.expiresAt} /> : null}
        </span>
      </header>
      <TransferPatient id={id} transfer={state} />
      {open.includes('departed') ? <small>{t('words:transfer.ownMeans')}</small> : null}
      <div className="row-buttons">
        {OWN_STEPS.filter((step) => open.includes(step)).map((kind) => (
          <Button key={kind} size="small" disabled={isBlocked} onClick={() => void report.press({ transferId: id }, { step: { kind } })} data-action={kind}>
            {t(`words:transfer.${kind}`)}
          </Button>
        ))}
        {open.includes('cancel') ? (
          <Button size="small" danger disabled={isBlocked} onClick={() => setIsCancelling(true)} data-action="cancel-transfer">
            {t('words:transfer.cancel')}
          </Button>
        ) : null}
      </div>
      <ProblemText problem={report.problem} />
      <ReasonDialog isOpen={isCancelling} title={t('words:transfer.cancelWhy')} reasons={TransferCancelReason.options} label={(reason) => t(`words:transferCancelReason.${reason}`)} onCancel={() => setIsCancelling(false)} onChoose={(reason) => { setIsCancelling(false); void report.press({ transferId: id }, { step: { kind: 'cancelled', reason } }); }} />
    </article>
  );
};
