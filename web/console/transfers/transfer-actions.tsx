import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { TransferCancelReason } from '#shared/schemas/reason.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { DestinationPicker } from './destination-picker.tsx';
import { OfferAnswer } from './offer-answer.tsx';
import type { WishedDestination } from '#web/kit/transfers/transfer-draft.ts';
import { openActions } from '#web/kit/transfers/transfer-steps.ts';

/** What may be done next with a transfer; sending the ambulance has its own list below. */
export const TransferActions = ({ id, transfer }: { readonly id: string; readonly transfer: KnownTransfer }) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  const report = useCommand('report-transfer');
  const [asked, setAsked] = useState<'cancel' | 'place'>();
  if (role === 'manager') return null;
  const open = openActions(transfer);
  const done = (): void => setAsked(undefined);
  const params = { transferId: id };
  return (
    <>
      {transfer.status === 'offered' ? <OfferAnswer id={id} transfer={transfer} /> : null}
      <div className="actions">
        {open.includes('departed') ? <span className="quiet small">{t('words:transfer.ownMeans')}</span> : null}
        {(['departed', 'arrived', 'handedOver'] as const).filter((step) => open.includes(step)).map((kind) => (
          <Button key={kind} size="small" loading={report.isPending} onClick={() => void report.press(params, { step: { kind } })} data-action={kind}>{t(`words:transfer.${kind}`)}</Button>
        ))}
        {open.includes('place') ? <Button size="small" onClick={() => setAsked('place')}>{t('words:transfer.place')}</Button> : null}
        {open.includes('cancel') ? <Button size="small" danger onClick={() => setAsked('cancel')}>{t('words:transfer.cancel')}</Button> : null}
      </div>
      <ReasonDialog isOpen={asked === 'cancel'} title={t('words:transfer.cancelWhy')} reasons={TransferCancelReason.options} label={(reason) => t(`words:transferCancelReason.${reason}`)} onCancel={done} onChoose={(reason) => { done(); void report.press(params, { step: { kind: 'cancelled', reason } }); }} />
      {asked === 'place' ? <PlaceDialog id={id} transfer={transfer} onDone={done} /> : null}
    </>
  );
};

const PlaceDialog = ({ id, transfer, onDone }: { readonly id: string; readonly transfer: KnownTransfer; readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const report = useCommand('report-transfer');
  const [destination, setDestination] = useState<WishedDestination>({ kind: 'outside', name: '' });
  const settled = destination.kind === 'outside' ? destination.name.trim() !== '' : destination.kind === 'network' && destination.facilityId !== undefined;
  const save = async (): Promise<void> => {
    if (destination.kind === 'chain') return;
    const chosen = destination.kind === 'outside' ? { kind: 'outside' as const, name: destination.name.trim() } : { kind: 'network' as const, facilityId: destination.facilityId ?? '' };
    if (await report.press({ transferId: id }, { step: { kind: 'placed', destination: chosen } })) onDone();
  };
  return (
    <Modal open title={t('words:transfer.place')} onCancel={onDone} onOk={() => void save()} okText={t('incident.save')} okButtonProps={{ disabled: !settled }} confirmLoading={report.isPending}>
      <DestinationPicker destination={destination} fromFacilityId={transfer.fromFacilityId} onChange={setDestination} />
    </Modal>
  );
};
