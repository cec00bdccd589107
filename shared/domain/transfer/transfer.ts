import * as z from 'zod';
import { TransferRequested, type TransferEvent } from '#events/transfer.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { TransferDestination } from '#shared/schemas/transfer.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

/** A facility that was asked, and what it said. */
export const AskedFacility = z.strictObject({ facilityId: Identifier, answer: z.enum(['declined', 'expired']) });
export type AskedFacility = z.infer<typeof AskedFacility>;

const facts = {
  /** As it was asked for. */
  ...TransferRequested.shape.data.unwrap().shape,
  asked: z.array(AskedFacility).readonly(),
  requestedAt: z.number(),
};
/** Who takes the patient; nobody else is asked any more. */
const placed = { ...facts, destination: TransferDestination, bed: z.string().optional(), acceptedAt: z.number() };
const run = { assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() };
/** A patient may also go by the family's own means: then there is no run. A step that nobody reported is missing. */
const onTheWay = { ...placed, assignmentId: Identifier.optional(), unitId: Identifier.optional(), stationId: Identifier.optional(), departedAt: z.number().optional() };
const arrived = { ...onTheWay, arrivedAt: z.number().optional() };

/** A transfer 转运/转诊 of one patient along the chain: up, down and sideways are one machine. */
export const Transfer = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('requested'), ...facts }),
  z.strictObject({ status: z.literal('offered'), ...facts, facilityId: Identifier, expiresAt: z.number() }),
  z.strictObject({ status: z.literal('unplaced'), ...facts }),
  z.strictObject({ status: z.literal('accepted'), ...placed }),
  z.strictObject({ status: z.literal('assigned'), ...placed, ...run }),
  z.strictObject({ status: z.literal('departed'), ...onTheWay }),
  z.strictObject({ status: z.literal('arrived'), ...arrived }),
  z.strictObject({ status: z.literal('handedOver'), ...arrived, handedOverAt: z.number(), returnedBy: Identifier.optional() }),
  z.strictObject({ status: z.literal('cancelled'), ...facts, cancelledAt: z.number() }),
]);
export type Transfer = z.infer<typeof Transfer>;
/** A transfer that was requested, whatever became of it. */
export type KnownTransfer = Exclude<Transfer, { status: 'absent' }>;
/** A transfer whose destination is agreed. */
export type PlacedTransfer = Extract<Transfer, { destination: unknown }>;

/** Whether the destination is agreed. */
export const isPlaced = (transfer: Transfer): transfer is PlacedTransfer => 'destination' in transfer;

/** Whether the transfer still holds its patient: no second one may begin. */
export const isLiveTransfer = (transfer: Transfer): boolean =>
  transfer.status !== 'absent' && transfer.status !== 'handedOver' && transfer.status !== 'cancelled';

const evolve = (transfer: Transfer, event: TransferEvent, { at }: Recorded): Transfer => {
  if (event.type === 'TransferRequested') return { status: 'requested', ...event.data, asked: [], requestedAt: at };
  if (transfer.status === 'absent') throw new Error(`Cannot fold "${event.type}": the transfer was never requested`);
  switch (event.type) {
    case 'TransferOffered':
      return { status: 'offered', ...factsOf(transfer), ...event.data };
    case 'TransferDeclined':
      return { status: 'requested', ...asking(transfer, event.data.facilityId, 'declined') };
    case 'TransferOfferExpired':
      return { status: 'requested', ...asking(transfer, event.data.facilityId, 'expired') };
    case 'TransferUnplaced':
      return { status: 'unplaced', ...factsOf(transfer) };
    case 'TransferAccepted':
      return { status: 'accepted', ...factsOf(transfer), ...event.data, acceptedAt: at };
    case 'TransferAssigned':
      return { ...inStatus(transfer, 'accepted'), status: 'assigned', ...event.data };
    case 'TransferUnassigned':
      return { ...factsOf(transfer), ...placeOf(transfer), status: 'accepted' };
    case 'TransferDeparted':
      return { ...inPlace(transfer), status: 'departed', departedAt: at };
    case 'TransferArrived':
      return { ...inPlace(transfer), status: 'arrived', arrivedAt: at };
    case 'TransferHandedOver':
      return { ...inPlace(transfer), status: 'handedOver', handedOverAt: at };
    case 'TransferCancelled':
      return { status: 'cancelled', ...factsOf(transfer), cancelledAt: at };
    case 'TransferReturned':
      return { ...inStatus(transfer, 'handedOver'), returnedBy: event.data.byTransferId };
  }
};

const inStatus = <Status extends KnownTransfer['status']>(transfer: KnownTransfer, status: Status) => {
  if (transfer.status !== status) throw new Error(`Cannot fold the transfer: it is "${transfer.status}" and not "${status}"`);
  return transfer as Extract<KnownTransfer, { status: Status }>;
};

const inPlace = (transfer: KnownTransfer): PlacedTransfer => {
  if (!isPlaced(transfer)) throw new Error(`Cannot fold the transfer: it is "${transfer.status}" and has no destination`);
  return transfer;
};

const placeOf = (transfer: KnownTransfer) => {
  const { destination, bed, acceptedAt } = inPlace(transfer);
  return { destination, ...(bed !== undefined && { bed }), acceptedAt };
};

const asking = (transfer: KnownTransfer, facilityId: string, answer: AskedFacility['answer']) => {
  const facts = factsOf(transfer);
  return { ...facts, asked: [...facts.asked, { facilityId, answer }] };
};

const factsOf = (transfer: KnownTransfer) => {
  const { patientId, fromFacilityId, direction, reason, priority, needs, candidates, asked, returnOf, mode, requestedAt } = transfer;
  return { patientId, fromFacilityId, direction, reason, priority, needs, candidates, asked, ...(returnOf && { returnOf }), mode, requestedAt };
};

/** How a transfer's log is folded. */
export const transferLifecycle: Lifecycle<Transfer, TransferEvent> = {
  kind: 'transfer',
  initial: { status: 'absent' },
  evolve,
  isLive: isLiveTransfer,
};
