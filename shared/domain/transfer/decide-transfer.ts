import type { AssignmentEnding } from '#events/incident.ts';
import type { TransferEvent } from '#events/transfer.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { DeclineReason, TransferCancelReason } from '#shared/schemas/reason.ts';
import type { TransferCandidate, TransferDestination, TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';
import { CommandRefused } from '../command-refused.ts';
import { nextCandidate } from './next-candidate.ts';
import { isLiveTransfer, type AskedFacility, type KnownTransfer, type Transfer } from './transfer.ts';

/** What is asked when a patient is to be moved. */
export interface TransferWish {
  readonly patientId: string;
  readonly fromFacilityId: string;
  readonly direction: TransferDirection;
  readonly reason: TransferReason;
  readonly priority: Priority;
  readonly needs: readonly UnitCapability[];
  readonly candidates: readonly TransferCandidate[];
  readonly returnOf?: string | undefined;
  readonly mode: Mode;
}

/** What can be asked of a transfer. `offersExpireAt` is when an offer made now runs out, epoch milliseconds; `passBy` names candidates that take nobody now. */
export type TransferCommand =
  | { readonly type: 'RequestTransfer'; readonly wish: TransferWish; readonly offersExpireAt: number; readonly outside?: string | undefined }
  | { readonly type: 'AcceptTransfer'; readonly facilityId: string; readonly bed?: string | undefined }
  | { readonly type: 'DeclineTransfer'; readonly facilityId: string; readonly reason: DeclineReason; readonly offersExpireAt: number; readonly passBy?: readonly string[] }
  | { readonly type: 'ExpireOffer'; readonly expiresAt: number; readonly offersExpireAt: number; readonly passBy?: readonly string[] }
  | { readonly type: 'PlaceTransfer'; readonly destination: TransferDestination; readonly offersExpireAt: number }
  | { readonly type: 'AssignTransfer'; readonly assignmentId: string; readonly unitId: string; readonly stationId?: string | undefined }
  | { readonly type: 'EndTransferRun'; readonly assignmentId: string; readonly ending: AssignmentEnding }
  | { readonly type: 'DepartTransfer' }
  | { readonly type: 'ArriveTransfer' }
  | { readonly type: 'HandOverTransfer' }
  | { readonly type: 'CancelTransfer'; readonly reason: TransferCancelReason }
  | { readonly type: 'ReturnTransfer'; readonly byTransferId: string };

/** What follows from a command to a transfer. @throws CommandRefused when its state forbids it. */
export const decideTransfer = (command: TransferCommand, transfer: Transfer): readonly TransferEvent[] => {
  if (command.type === 'RequestTransfer') {
    if (transfer.status !== 'absent') throw new CommandRefused(`Cannot request the transfer: it is ${transfer.status}`);
    return requestTransfer(command.wish, command);
  }
  if (transfer.status === 'absent') throw new CommandRefused('Cannot act on the transfer: it was never requested');
  switch (command.type) {
    case 'AcceptTransfer': {
      const { facilityId, bed } = command;
      refuseUnlessOfferedTo(transfer, facilityId, 'accept');
      return [{ type: 'TransferAccepted', data: { destination: { kind: 'network', facilityId }, ...(bed && { bed }) } }];
    }
    case 'DeclineTransfer': {
      const { facilityId, reason } = command;
      refuseUnlessOfferedTo(transfer, facilityId, 'decline');
      const asked = [...transfer.asked, { facilityId, answer: 'declined' as const }];
      return [{ type: 'TransferDeclined', data: { facilityId, reason } }, offerNext(transfer.candidates, asked, command)];
    }
    case 'ExpireOffer':
      return expireOffer(command, transfer);
    case 'PlaceTransfer':
      return placeTransfer(command, transfer);
    case 'AssignTransfer': {
      const { assignmentId, unitId, stationId } = command;
      if (transfer.status !== 'accepted') throw refused('order an ambulance for the transfer', transfer);
      return [{ type: 'TransferAssigned', data: { assignmentId, unitId, ...(stationId !== undefined && { stationId }) } }];
    }
    case 'EndTransferRun':
      return endTransferRun(command, transfer);
    case 'DepartTransfer':
      if (!isReadyToLeave(transfer)) throw refused('depart', transfer);
      return [{ type: 'TransferDeparted', data: {} }];
    case 'ArriveTransfer':
      if (!isReadyToLeave(transfer) && transfer.status !== 'departed') throw refused('arrive', transfer);
      return [{ type: 'TransferArrived', data: {} }];
    case 'HandOverTransfer':
      if (!isUnderWay(transfer)) throw refused('hand the patient over', transfer);
      return [{ type: 'TransferHandedOver', data: {} }];
    case 'CancelTransfer':
      if (transfer.status === 'assigned') throw refused('cancel the transfer', transfer, { assignmentId: transfer.assignmentId });
      if (!isLiveTransfer(transfer) || hasLeft(transfer)) throw refused('cancel the transfer', transfer);
      return [{ type: 'TransferCancelled', data: { reason: command.reason } }];
    case 'ReturnTransfer':
      if (transfer.status !== 'handedOver' || transfer.returnedBy) throw refused('return the patient', transfer);
      return [{ type: 'TransferReturned', data: { byTransferId: command.byTransferId } }];
  }
};

const requestTransfer = (
  wish: TransferWish,
  { offersExpireAt, outside }: { readonly offersExpireAt: number; readonly outside?: string | undefined },
): readonly TransferEvent[] => {
  const { returnOf, ...rest } = wish;
  const data = { ...rest, needs: [...wish.needs], candidates: [...wish.candidates], ...(returnOf && { returnOf }) };
  const following: TransferEvent = outside
    ? { type: 'TransferAccepted', data: { destination: { kind: 'outside', name: outside } } }
    : offerNext(wish.candidates, [], { offersExpireAt });
  return [{ type: 'TransferRequested', data }, following];
};

const offerNext = (
  candidates: readonly TransferCandidate[],
  asked: readonly AskedFacility[],
  { offersExpireAt, passBy = [] }: { readonly offersExpireAt: number; readonly passBy?: readonly string[] },
): TransferEvent => {
  const isAsked = (facilityId: string): boolean => asked.some((one) => one.facilityId === facilityId);
  const next = nextCandidate(candidates.filter(({ facilityId }) => isAsked(facilityId) || !passBy.includes(facilityId)), asked);
  return next
    ? { type: 'TransferOffered', data: { facilityId: next.facilityId, expiresAt: offersExpireAt } }
    : { type: 'TransferUnplaced', data: {} };
};

/** A timer that fires late, or for an offer that was answered, changes nothing. */
const expireOffer = (command: Extract<TransferCommand, { type: 'ExpireOffer' }>, transfer: KnownTransfer): readonly TransferEvent[] => {
  if (transfer.status !== 'offered' || transfer.expiresAt !== command.expiresAt) return [];
  const asked = [...transfer.asked, { facilityId: transfer.facilityId, answer: 'expired' as const }];
  return [{ type: 'TransferOfferExpired', data: { facilityId: transfer.facilityId } }, offerNext(transfer.candidates, asked, command)];
};

/** A dispatcher finds a place: a facility is asked anew, a place outside has agreed by telephone. */
const placeTransfer = (
  { destination, offersExpireAt }: { readonly destination: TransferDestination; readonly offersExpireAt: number },
  transfer: KnownTransfer,
): readonly TransferEvent[] => {
  if (transfer.status !== 'offered' && transfer.status !== 'unplaced') throw refused('place the transfer', transfer);
  return destination.kind === 'outside'
    ? [{ type: 'TransferAccepted', data: { destination } }]
    : [{ type: 'TransferOffered', data: { facilityId: destination.facilityId, expiresAt: offersExpireAt } }];
};

/** The destination has agreed, and the patient has not left yet. */
const isReadyToLeave = (transfer: KnownTransfer): boolean => transfer.status === 'accepted' || transfer.status === 'assigned';

const hasLeft = (transfer: KnownTransfer): boolean => transfer.status === 'departed' || transfer.status === 'arrived';

/** The destination has agreed and does not have the patient yet; a step that nobody reported is skipped. */
const isUnderWay = (transfer: KnownTransfer): boolean => isReadyToLeave(transfer) || hasLeft(transfer);

/** The run's outcome for the patient is the transfer's; a run that came to nothing leaves it in need of another. */
const endTransferRun = (
  { assignmentId, ending }: { readonly assignmentId: string; readonly ending: AssignmentEnding },
  transfer: KnownTransfer,
): readonly TransferEvent[] => {
  if (!isUnderWay(transfer) || !('assignmentId' in transfer) || transfer.assignmentId !== assignmentId) return [];
  switch (outcomeFor(transfer.patientId, ending)) {
    case 'transported':
      return [{ type: 'TransferHandedOver', data: {} }];
    case 'deadOnScene':
      return [{ type: 'TransferCancelled', data: { reason: 'patient-died' } }];
    case 'refused':
    case 'gone':
      return [{ type: 'TransferCancelled', data: { reason: 'patient-or-family-wish' } }];
    case 'treatedOnScene':
      return [{ type: 'TransferCancelled', data: { reason: 'condition-improved' } }];
    case undefined:
      return [{ type: 'TransferUnassigned', data: { assignmentId } }];
  }
};

const outcomeFor = (patientId: string, ending: AssignmentEnding): PatientOutcome['kind'] | undefined => {
  if (ending.how !== 'completed' || ending.outcome.kind !== 'patients') return undefined;
  return ending.outcome.patients.find((one) => one.patientId === patientId)?.outcome.kind;
};

const refuseUnlessOfferedTo = (transfer: KnownTransfer, facilityId: string, action: string): void => {
  if (transfer.status !== 'offered') throw refused(`${action} the transfer`, transfer);
  if (transfer.facilityId !== facilityId) {
    throw new CommandRefused(`Cannot ${action} the transfer: it is offered to "${transfer.facilityId}"`, { facilityId: transfer.facilityId });
  }
};

const refused = (action: string, transfer: KnownTransfer, found: Readonly<Record<string, unknown>> = {}): CommandRefused =>
  new CommandRefused(`Cannot ${action}: it is ${transfer.status}`, { status: transfer.status, ...found });
