import { CloseOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Result, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { isLiveTransfer } from '#shared/domain/transfer/transfer.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { Advice } from '../incident/advice.tsx';
import { RunCard } from '../incident/run-card.tsx';
import { PriorityBadge } from '../incidents/priority-badge.tsx';
import { TransferActions } from './transfer-actions.tsx';
import { TransferStory } from './transfer-story.tsx';
import { destinationOf } from '#web/kit/transfers/transfer-steps.ts';
import { useRouteText } from './use-route-text.ts';

/** The transfer in hand: where it stands, who is asked, the ambulance that brings the patient. */
export const TransferPanel = ({ id, onTake }: { readonly id: string; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, board, role } = useDesk();
  const live = board.transfers.get(id);
  const { data, isError } = useQuery({
    queryKey: ['transfer', centre, id, live?.version ?? 'gone'],
    queryFn: () => client.call('get-transfer', { centre, transferId: id }),
    placeholderData: keepPreviousData,
    enabled: role !== 'manager',
  });
  const state = live?.state ?? data?.transfer;
  if (!state || state.status === 'absent') return isError ? <Result status="warning" title={t('words:problem.not-found')} /> : <Spin className="nothing" />;
  const name = data?.identity?.['name'];
  const runId = 'assignmentId' in state ? state.assignmentId : undefined;
  const run = runId === undefined ? undefined : board.assignments.get(runId)?.state;
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  return (
    <article className="incident" data-status={state.status}>
      <header className="facts">
        <div className="panel-title">
          <PriorityBadge priority={state.priority} />
          <h2><RouteText transfer={state} /></h2>
          {isLiveTransfer(state) ? <RunningClock since={state.requestedAt} /> : null}
          <Button type="text" icon={<CloseOutlined />} onClick={() => onTake(NOTHING_IN_HAND)} aria-label={t('words:layout.close')} />
        </div>
        <p className="tags">
          <Tag color={state.status === 'unplaced' ? 'magenta' : 'default'}>{t(`words:transferStatus.${state.status}`)}</Tag>
          <Tag>{t(`words:direction.${state.direction}`)}</Tag>
          <Tag>{t(`words:transferReason.${state.reason}`)}</Tag>
          {'bed' in state && state.bed !== undefined ? <Tag>{t('words:transfer.bedText', { bed: state.bed })}</Tag> : null}
          <span className="quiet">{t('words:transfer.patient')}: {typeof name === 'string' ? name : t('words:patient.unknown')}</span>
        </p>
      </header>
      <TransferActions id={id} transfer={state} />
      {run && runId !== undefined ? <RunCard id={runId} run={run} facilityId={destinationOf(state).facilityId} /> : null}
      {isRoom && state.status === 'accepted' ? <Advice demand={{ transferId: id }} version={live?.version} hasPlace isWaiting /> : null}
      <TransferStory transfer={state} />
    </article>
  );
};

const RouteText = ({ transfer }: { readonly transfer: Parameters<typeof useRouteText>[0] }) => useRouteText(transfer);
