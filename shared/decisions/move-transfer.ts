import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { FACILITIES_ID, facilitiesLifecycle, notOpenAt } from '#shared/domain/facilities/facilities.ts';
import { decideTransfer, type TransferCommand } from '#shared/domain/transfer/decide-transfer.ts';
import { isLiveTransfer, transferLifecycle, type Transfer } from '#shared/domain/transfer/transfer.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { settleTransfer } from './settle-transfer.ts';

/** The steps in their order: a report that comes late never takes the transfer back. */
const STEPS = { DepartTransfer: 1, ArriveTransfer: 2, HandOverTransfer: 3 } as const;
type Step = keyof typeof STEPS;

const STEP_OF_POINT: Partial<Record<ReportedTimePoint, Step>> = {
  leftScene: 'DepartTransfer',
  atDestination: 'ArriveTransfer',
  handedOver: 'HandOverTransfer',
};

/** Moves a transfer by a time point of its run, where the point says anything of it. */
export const moveTransferByPoint = async (
  work: UnitOfWork,
  { transferId, point }: { readonly transferId: string; readonly point: ReportedTimePoint },
  options: AppendOptions = {},
): Promise<void> => {
  const step = STEP_OF_POINT[point];
  const transfer = await loadKnown(work, transferLifecycle, transferId);
  if (step === undefined || stepsDone(transfer) >= STEPS[step]) return;
  await moveTransfer(work, { transferId, command: { type: step } }, options);
};

/** Applies a command to a transfer, and settles its patient when that ends it: once, for the patient may have another by then. */
export const moveTransfer = async (
  work: UnitOfWork,
  { transferId, command }: { readonly transferId: string; readonly command: TransferCommand },
  options: AppendOptions = {},
): Promise<void> => {
  const before = await loadKnown(work, transferLifecycle, transferId);
  work.append(transferLifecycle, transferId, decideTransfer(await withStatuses(work, command), before), options);
  const after = await loadKnown(work, transferLifecycle, transferId);
  if (isLiveTransfer(before) && !isLiveTransfer(after)) await settleTransfer(work, after, options);
};

/** Who has become full since the candidates were named is not asked next. */
const withStatuses = async (work: UnitOfWork, command: TransferCommand): Promise<TransferCommand> => {
  if (command.type !== 'DeclineTransfer' && command.type !== 'ExpireOffer') return command;
  const { state } = await work.load(facilitiesLifecycle, FACILITIES_ID);
  return { ...command, passBy: notOpenAt(state, work.context.recordedAt) };
};

/** Before it is placed and after it is over, no point moves it. */
const stepsDone = (transfer: Transfer): number => {
  switch (transfer.status) {
    case 'accepted':
    case 'assigned':
      return 0;
    case 'departed':
      return STEPS.DepartTransfer;
    case 'arrived':
      return STEPS.ArriveTransfer;
    case 'absent':
    case 'requested':
    case 'offered':
    case 'unplaced':
    case 'handedOver':
    case 'cancelled':
      return STEPS.HandOverTransfer;
  }
};
