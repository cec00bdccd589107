import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Entity } from '../board/board-view.ts';
import { RunningClock, TimeLeft } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { PriorityBadge } from '../incidents/priority-badge.tsx';
import { useRouteText } from './use-route-text.ts';

/** The transfers under way, and which is in hand. */
export interface TransferListProps {
  readonly transfers: readonly Entity<KnownTransfer>[];
  readonly inHand: InHand;
  readonly onTake: (inHand: InHand) => void;
}

/** Transfers under way, those that wait for a hand first. */
export const TransferList = ({ transfers, inHand, onTake }: TransferListProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  return (
    <div className="scroll">
      {role === 'manager' ? null : (
        <Button block icon={<PlusOutlined />} onClick={() => onTake({ kind: 'transferRequest' })} className="in-list" data-action="request-transfer">
          {t('words:transfer.request')}
        </Button>
      )}
      {transfers.length === 0 ? <p className="quiet pad">{t('list.noTransfers')}</p> : null}
      <ul className="rows">
        {transfers.map((transfer) => (
          <TransferRow key={transfer.id} transfer={transfer} isInHand={inHand.kind === 'transfer' && inHand.id === transfer.id} onTake={() => onTake({ kind: 'transfer', id: transfer.id })} />
        ))}
      </ul>
    </div>
  );
};

const TransferRow = ({ transfer: { id, state }, isInHand, onTake }: { readonly transfer: Entity<KnownTransfer>; readonly isInHand: boolean; readonly onTake: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const route = useRouteText(state);
  return (
    <li>
      <button type="button" className="row" aria-pressed={isInHand} onClick={onTake} data-transfer={id}>
        <PriorityBadge priority={state.priority} isBrief />
        <span className="row-main">
          <b>{route}</b>
          <small>{t(`words:direction.${state.direction}`)} · {t(`words:transferStatus.${state.status}`)}</small>
        </span>
        {state.status === 'offered' ? <TimeLeft until={state.expiresAt} /> : <RunningClock since={state.requestedAt} />}
      </button>
    </li>
  );
};
