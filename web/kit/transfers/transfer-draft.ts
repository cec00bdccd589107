import type { BodyOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';

/** Whom to ask: the chain in its order, one facility, or a place outside the network. */
export type WishedDestination = { readonly kind: 'chain' } | { readonly kind: 'network'; readonly facilityId?: string | undefined } | { readonly kind: 'outside'; readonly name: string };

/** The request of a transfer while it is filled in. */
export interface TransferDraft {
  /** Missing for a patient who is registered only when the request is sent. */
  readonly patientId?: string | undefined;
  readonly fromFacilityId?: string | undefined;
  readonly direction: TransferDirection;
  readonly reason: TransferReason;
  readonly priority: Priority;
  readonly needs: readonly UnitCapability[];
  readonly destination: WishedDestination;
}

/** The form as it opens. */
export const newTransfer = (patientId: string | undefined, fromFacilityId: string | undefined): TransferDraft => ({
  patientId,
  fromFacilityId,
  direction: 'up',
  reason: 'needs-higher-care',
  priority: 'II',
  needs: [],
  destination: { kind: 'chain' },
});

/** Whether nothing is missing but perhaps the patient, who can be registered. */
export const isReady = ({ fromFacilityId, destination }: TransferDraft): boolean => {
  if (fromFacilityId === undefined) return false;
  switch (destination.kind) {
    case 'chain':
      return true;
    case 'network':
      return destination.facilityId !== undefined && destination.facilityId !== fromFacilityId;
    case 'outside':
      return destination.name.trim() !== '';
  }
};

/** The request to send, its command id apart. @throws Error when the draft is not ready. */
export const requestOf = (draft: TransferDraft, patientId: string): Omit<BodyOf<RouteOf<'request-transfer'>>, 'commandId'> => {
  const { fromFacilityId, direction, reason, priority, needs, destination } = draft;
  if (fromFacilityId === undefined) throw new Error('Cannot request the transfer: nobody said where the patient is');
  const facts = { patientId, fromFacilityId, direction, reason, priority, needs, requires: [] };
  switch (destination.kind) {
    case 'chain':
      return facts;
    case 'network':
      if (destination.facilityId === undefined) throw new Error('Cannot request the transfer: nobody said where to');
      return { ...facts, destination: { kind: 'network', facilityId: destination.facilityId } };
    case 'outside':
      return { ...facts, destination: { kind: 'outside', name: destination.name.trim() } };
  }
};
