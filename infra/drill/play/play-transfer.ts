import type * as z from 'zod';
import type { RequestTransferRequest } from '#functions/request-transfer/schema.ts';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { TransferPlan } from '../plan/call-plan.ts';
import { facilityAccount } from './facility-desk.ts';
import type { FreeUnits } from './free-units.ts';
import { runEnding } from './run-ending.ts';
import { sendUnit } from './send-unit.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** A family's or a foreign ambulance takes about so long on the way, seconds. */
const OUTSIDE_WAY_SECONDS = 40 * 60;
/** Before somebody who was moved up is well enough to come back; hours in life, minutes in a drill, seconds. */
const RECOVERY_SECONDS = 20 * 60;

/** A patient in a facility who is to be moved up. */
export interface PatientToMove {
  readonly patientId: string;
  readonly facilityId: string;
  readonly priority: Priority;
  readonly plan: TransferPlan;
  /** An invented name: never a real person's. */
  readonly name: string;
}

interface Room {
  readonly desk: Terminal;
  readonly free: FreeUnits;
}

/** Moves a patient up the chain, and brings it back down where that is planned. */
export const playTransfer = async (stage: Stage, room: Room, { patientId, facilityId, priority, plan, name }: PatientToMove): Promise<void> => {
  const origin = stage.terminal(facilityAccount(facilityId));
  await stage.clock.sleep(plan.beforeSeconds, stage.signal);
  await origin.tell('identify-patient', { patientId }, { identity: { name } });
  const up = await requestTransfer(stage, { from: origin, plan }, {
    patientId,
    fromFacilityId: facilityId,
    direction: 'up',
    reason: 'needs-higher-care',
    priority,
    ...(plan.outside !== undefined && { destination: { kind: 'outside', name: plan.outside } }),
  });
  const arrived = await carryThrough(stage, room, { transferId: up, patientId, origin: facilityId, pace: plan.paces.up });
  if (!plan.broughtBack || arrived.status !== 'handedOver' || arrived.destination.kind !== 'network') return;

  await stage.clock.sleep(RECOVERY_SECONDS, stage.signal);
  const above = arrived.destination.facilityId;
  const down = await requestTransfer(stage, { from: stage.terminal(facilityAccount(above)), plan: { ...plan, firstAnswer: 'accept' } }, {
    patientId,
    fromFacilityId: above,
    direction: 'down',
    reason: 'recovering',
    priority: 'IV',
    destination: { kind: 'network', facilityId },
    returnOf: up,
  });
  await carryThrough(stage, room, { transferId: down, patientId, origin: above, pace: plan.paces.down });
};

const requestTransfer = async (
  { book, room }: Stage,
  { from, plan }: { readonly from: Terminal; readonly plan: TransferPlan },
  wish: Omit<z.input<typeof RequestTransferRequest>, 'commandId'>,
): Promise<string> => {
  const { id } = await from.tell('request-transfer', {}, wish);
  room.expect({ kind: 'transfer', id });
  book.enterTransfer(id, plan);
  return id;
};

interface UnderWay {
  readonly transferId: string;
  readonly patientId: string;
  readonly origin: string;
  readonly pace: TransferPlan['paces']['up'];
}

/** Sees a transfer through: a place outside where nobody has room, an ambulance once somebody accepts, until it is handed over. */
const carryThrough = async (stage: Stage, { desk, free }: Room, under: UnderWay): Promise<KnownTransfer> => {
  const { transferId, patientId, origin, pace } = under;
  for (;;) {
    const transfer = await nextDecision(stage, desk, transferId);
    if (transfer.status === 'handedOver' || transfer.status === 'cancelled') return transfer;
    if (transfer.status === 'unplaced') {
      await desk.tell('report-transfer', { transferId }, { step: { kind: 'placed', destination: { kind: 'outside', name: 'Drill hospital found by telephone' } } });
      continue;
    }
    if (transfer.status !== 'accepted') throw new Error(`Cannot carry the transfer "${transferId}" through: it is ${transfer.status}`);
    if (transfer.destination.kind === 'outside') {
      await goByOwnMeans(stage, stage.terminal(facilityAccount(origin)), transferId);
      continue;
    }
    const scene = stage.centre.facilities.find(({ id }) => id === origin);
    if (scene === undefined) throw new Error(`Cannot carry the transfer "${transferId}" through: there is no facility "${origin}"`);
    const plan = { outcome: 'transported', facilityId: transfer.destination.facilityId } as const;
    const job = { purpose: 'transfer', scene: scene.position, pace, patients: [{ plan, patientId }], trouble: 'none' } as const;
    const assignmentId = await sendUnit(stage, { desk, free, wish: { purpose: { kind: 'transfer', transferId }, job, priority: transfer.priority, mayQueue: false } });
    await runEnding(stage, desk, assignmentId);
  }
};

/** The transfer once it asks something of the room, or is over. */
const nextDecision = async ({ room }: Stage, desk: Terminal, transferId: string): Promise<KnownTransfer> => {
  for (;;) {
    const decides = (): boolean => {
      const state = room.find('transfer', transferId)?.state;
      return state === undefined ? room.isGone({ kind: 'transfer', id: transferId }) : state.status === 'unplaced' || state.status === 'accepted';
    };
    await room.until(decides);
    const entry = await desk.ask('get-board-entry', { kind: 'transfer', id: transferId });
    if (entry.kind !== 'transfer' || entry.state.status === 'absent') throw new Error(`Cannot find the transfer "${transferId}": its log is empty`);
    const { status } = entry.state;
    if (status === 'unplaced' || status === 'accepted' || !entry.live) return entry.state;
    // What the socket told is older than what the API says: the next change will tell.
    await room.until(() => (room.find('transfer', transferId)?.version ?? Infinity) >= entry.version);
  }
};

/** A place outside the network has its own ambulance; the facility that lets the patient go tells the steps. */
const goByOwnMeans = async (stage: Stage, origin: Terminal, transferId: string): Promise<void> => {
  await origin.tell('report-transfer', { transferId }, { step: { kind: 'departed' } });
  await stage.clock.sleep(OUTSIDE_WAY_SECONDS, stage.signal);
  await origin.tell('report-transfer', { transferId }, { step: { kind: 'arrived' } });
  await origin.tell('report-transfer', { transferId }, { step: { kind: 'handedOver' } });
  await stage.room.until(() => stage.room.isGone({ kind: 'transfer', id: transferId }));
};
