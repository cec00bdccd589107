import { sceneHazards } from '#shared/domain/incident/scene-hazards.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Hazard } from '#shared/schemas/hazard.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { TransferReason } from '#shared/schemas/transfer.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { pointOf } from '#web/kit/place-words.ts';
import type { KeptOrder, OrderRoute } from './kept-order.ts';
import type { OrderDetails } from './order-details.ts';

/** From where to where a patient is moved, by facility or by the name of a place outside. */
export interface ShownTransfer {
  readonly fromFacilityId: string;
  readonly to: { readonly facilityId?: string; readonly name?: string };
  readonly bed: string | undefined;
  readonly reason: TransferReason;
}

/** All that an order's sheet says, on the screen and on paper. */
export interface ShownOrder {
  readonly id: string;
  readonly unitId: string;
  readonly callSign: string;
  readonly orderedAt: number;
  readonly mode: Mode;
  readonly priority: Priority | undefined;
  readonly place: IncidentPlace | undefined;
  readonly point: Coordinate | undefined;
  /** What makes the scene unsafe; `isSaid` is false for what the complaint lets expect, nothing where nobody knows. */
  readonly hazards: { readonly list: readonly Hazard[]; readonly isSaid: boolean } | undefined;
  readonly complaint: Complaint | undefined;
  readonly needs: readonly UnitCapability[];
  readonly patientCount: number;
  readonly transfer: ShownTransfer | undefined;
  readonly details: OrderDetails | undefined;
  readonly route: OrderRoute | undefined;
}

const transferOf = ({ transfer }: KeptOrder): ShownTransfer | undefined => {
  if (!transfer || transfer.status === 'absent') return undefined;
  const destination = 'destination' in transfer ? transfer.destination : undefined;
  const to = destination?.kind === 'network' ? { facilityId: destination.facilityId } : destination ? { name: destination.name } : {};
  return { fromFacilityId: transfer.fromFacilityId, to, bed: 'bed' in transfer ? transfer.bed : undefined, reason: transfer.reason };
};

const hazardsOf = ({ incident }: KeptOrder): ShownOrder['hazards'] => {
  if (!incident || incident.status === 'absent') return undefined;
  const list = sceneHazards(incident);
  if (incident.hazards) return { list, isSaid: true };
  return list.length > 0 ? { list, isSaid: false } : undefined;
};

/** An order in the terms of its sheet; nothing for one that was never given. */
export const shownOrder = (order: KeptOrder, index: CentreIndex): ShownOrder | undefined => {
  const { id, run, details, route } = order;
  if (run.status === 'absent') return undefined;
  const incident = order.incident?.status === 'absent' ? undefined : order.incident;
  const transfer = transferOf(order);
  const known = order.transfer?.status === 'absent' ? undefined : order.transfer;
  return {
    id,
    unitId: run.unitId,
    callSign: callSignOf(index, run.unitId),
    orderedAt: run.orderedAt,
    mode: run.mode,
    priority: incident?.priority ?? run.priority,
    place: incident?.place,
    point: transfer ? index.facilities.get(transfer.fromFacilityId)?.position : pointOf(incident?.place, index),
    hazards: hazardsOf(order),
    complaint: incident?.assessment?.complaint,
    needs: incident?.needs ?? known?.needs ?? [],
    patientCount: incident ? incident.patients.length : transfer ? 1 : 0,
    transfer,
    details,
    route,
  };
};
