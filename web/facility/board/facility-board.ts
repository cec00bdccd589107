import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { FACILITIES_ID, type Facilities } from '#shared/domain/facilities/facilities.ts';
import { isLiveTransfer, isPlaced, type KnownTransfer, type PlacedTransfer } from '#shared/domain/transfer/transfer.ts';

/** A transfer with its id. */
export interface Listed<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** An offer that waits for this facility's answer. */
export type Offer = Listed<Extract<KnownTransfer, { status: 'offered' }>>;

/** What the board holds for one facility. */
export interface FacilityBoard {
  /** The offers to answer, the one that runs out first on top. */
  readonly offers: readonly Offer[];
  /** The transfers that it takes, until they are handed over. */
  readonly incoming: readonly Listed<PlacedTransfer>[];
  /** The transfers that leave it, the oldest first. */
  readonly leaving: readonly Listed<KnownTransfer>[];
  readonly facilities: Facilities;
  /** Changes with every run and transfer on the board: what is on its way is then to be asked for anew. */
  readonly stamp: string;
}

const isBoundFor = (state: KnownTransfer, facilityId: string): state is PlacedTransfer =>
  isPlaced(state) && isLiveTransfer(state) && state.destination.kind === 'network' && state.destination.facilityId === facilityId;

/** A board as one facility sees it. What is bound elsewhere is left out, also where the server should send it. */
export const facilityBoard = (entries: readonly BoardEntry[], facilityId: string): FacilityBoard => {
  const transfers = entries.flatMap((entry): Listed<KnownTransfer>[] => (entry.kind === 'transfer' && entry.state.status !== 'absent' ? [{ id: entry.id, version: entry.version, state: entry.state }] : []));
  const facilities = entries.find((entry) => entry.kind === 'facilities' && entry.id === FACILITIES_ID);
  return {
    offers: transfers
      .flatMap(({ state, ...listed }): Offer[] => (state.status === 'offered' && state.facilityId === facilityId ? [{ ...listed, state }] : []))
      .toSorted((a, b) => a.state.expiresAt - b.state.expiresAt),
    incoming: transfers.flatMap(({ state, ...listed }) => (isBoundFor(state, facilityId) ? [{ ...listed, state }] : [])),
    leaving: transfers.filter(({ state }) => state.fromFacilityId === facilityId && isLiveTransfer(state)).toSorted((a, b) => a.state.requestedAt - b.state.requestedAt),
    facilities: facilities?.kind === 'facilities' ? facilities.state : { told: [] },
    stamp: entries.flatMap(({ kind, id, version }) => (kind === 'assignment' || kind === 'transfer' ? [`${id}/${version}`] : [])).join(' '),
  };
};
