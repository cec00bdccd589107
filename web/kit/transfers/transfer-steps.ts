import { isLiveTransfer, type KnownTransfer } from '#shared/domain/transfer/transfer.ts';

/** What the room or a facility may do next with a transfer. */
export type TransferAction = 'answer' | 'place' | 'askAmbulance' | 'departed' | 'arrived' | 'handedOver' | 'cancel';

/** The actions that a transfer's state leaves open; a run's own time points move it while an ambulance has it. */
export const openActions = (transfer: KnownTransfer): readonly TransferAction[] => {
  switch (transfer.status) {
    case 'requested':
      return ['place', 'cancel'];
    case 'offered':
      return ['answer', 'place', 'cancel'];
    case 'unplaced':
      return ['place', 'cancel'];
    case 'accepted':
      return ['askAmbulance', 'departed', 'cancel'];
    case 'assigned':
      return [];
    case 'departed':
      return transfer.assignmentId === undefined ? ['arrived'] : [];
    case 'arrived':
      return transfer.assignmentId === undefined ? ['handedOver'] : [];
    case 'handedOver':
    case 'cancelled':
      return [];
  }
};

/** The transfers under way, those that need a hand first and then the oldest. */
export const openTransfers = <Entry extends { readonly state: KnownTransfer }>(transfers: Iterable<Entry>): readonly Entry[] => {
  const needsHand = ({ state }: Entry): number => (openActions(state).length > 0 ? 0 : 1);
  return [...transfers]
    .filter(({ state }) => isLiveTransfer(state))
    .sort((a, b) => needsHand(a) - needsHand(b) || a.state.requestedAt - b.state.requestedAt);
};

/** Whom the transfer is going to, or asking, as an id of the network or a name outside it. */
export const destinationOf = (transfer: KnownTransfer): { readonly facilityId?: string; readonly name?: string } => {
  if (transfer.status === 'offered') return { facilityId: transfer.facilityId };
  if (!('destination' in transfer)) return {};
  return transfer.destination.kind === 'network' ? { facilityId: transfer.destination.facilityId } : { name: transfer.destination.name };
};
