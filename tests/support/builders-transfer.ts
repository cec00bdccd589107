import type { TransferEvent } from '#events/transfer.ts';
import type { TransferWish } from '#shared/domain/transfer/decide-transfer.ts';
import type { TransferCandidate, TransferDestination } from '#shared/schemas/transfer.ts';
import { minute } from './builders.ts';

type Said<Type extends TransferEvent['type']> = Extract<TransferEvent, { type: Type }>['data'];

/** How long an offer stands in these stories. */
export const offerEnds = minute(60);

export const subCentre: TransferCandidate = { facilityId: 'sub-centre', tier: 'regional-sub-centre' };
export const otherSubCentre: TransferCandidate = { facilityId: 'other-sub-centre', tier: 'regional-sub-centre' };
export const county: TransferCandidate = { facilityId: 'county-hospital', tier: 'county-hospital' };

/** Up from the township's health centre: both sub-centres may be asked, then the county hospital. */
const asked: Said<'TransferRequested'> = {
  patientId: 'patient-1',
  fromFacilityId: 'township',
  direction: 'up',
  reason: 'needs-higher-care',
  priority: 'II',
  needs: [],
  candidates: [subCentre, otherSubCentre, county],
  mode: 'real',
};
export const wish = (said: Partial<TransferWish> = {}): TransferWish => ({ ...asked, ...said });

const inNetwork = (facilityId: string): TransferDestination => ({ kind: 'network', facilityId });

export const requested = (said: Partial<Said<'TransferRequested'>> = {}): TransferEvent => ({ type: 'TransferRequested', data: { ...asked, ...said } });
export const offered = (facilityId = 'sub-centre', expiresAt = offerEnds): TransferEvent => ({ type: 'TransferOffered', data: { facilityId, expiresAt } });
export const accepted = (facilityId = 'sub-centre'): TransferEvent => ({ type: 'TransferAccepted', data: { destination: inNetwork(facilityId) } });
export const acceptedOutside = (name = 'Xi’an hospital'): TransferEvent => ({
  type: 'TransferAccepted',
  data: { destination: { kind: 'outside', name } },
});
export const declined = (facilityId = 'sub-centre'): TransferEvent => ({ type: 'TransferDeclined', data: { facilityId, reason: 'no-bed' } });
export const expired = (facilityId = 'sub-centre'): TransferEvent => ({ type: 'TransferOfferExpired', data: { facilityId } });
export const unplaced: TransferEvent = { type: 'TransferUnplaced', data: {} };
export const ambulanceOrdered = (run = 'run-1', unit = 'unit-1'): TransferEvent => ({ type: 'TransferAssigned', data: { assignmentId: run, unitId: unit } });
export const ambulanceLost = (run = 'run-1'): TransferEvent => ({ type: 'TransferUnassigned', data: { assignmentId: run } });
export const departed: TransferEvent = { type: 'TransferDeparted', data: {} };
export const arrived: TransferEvent = { type: 'TransferArrived', data: {} };
export const handedOver: TransferEvent = { type: 'TransferHandedOver', data: {} };
export const transferCancelled: TransferEvent = { type: 'TransferCancelled', data: { reason: 'condition-improved' } };
export const returnedBy = (transferId: string): TransferEvent => ({ type: 'TransferReturned', data: { byTransferId: transferId } });
