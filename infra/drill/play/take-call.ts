import type { CallPlan } from '../plan/call-plan.ts';
import type { Bridge } from './bridge.ts';
import type { Seats, SeatedDispatcher } from './seats.ts';
import type { Stage } from './stage.ts';

/** A caller who is not answered gives up after so long, seconds. */
const PATIENCE_SECONDS = 15;
/** Before somebody rings a lost caller back, seconds. */
const CALLS_BACK_AFTER_SECONDS = 20;
/** A handset sends its place within 20 s of the call (ETSI TS 103 625). */
const HANDSET_TELLS_AFTER_SECONDS = 4;
const HANDSET_ACCURACY_METERS = 30;

/** A caller on the line with a dispatcher. */
export interface TakenCall {
  readonly callId: string;
  /** The number that rang. */
  readonly number: string;
  readonly seat: SeatedDispatcher;
  /** Epoch milliseconds of the host's clock. */
  readonly answeredAt: number;
  /** The caller hangs up. */
  readonly hangUp: () => Promise<void>;
}

/** The number of an invented telephone: no network has one that begins with 000, and no carrier sells the range 142, which can take a short message. */
const numberOf = ({ number, asksForPlace }: CallPlan): string => (asksForPlace ? `142${String(number).padStart(8, '0')}` : `000${String(number).padStart(8, '0')}`);

/** Rings, waits for a free seat, and is claimed and answered there; a caller who gave up before is called back. */
export const takeCall = async (stage: Stage, { bridge, seats }: { readonly bridge: Bridge; readonly seats: Seats }, plan: CallPlan): Promise<TakenCall> => {
  const { clock, signal } = stage;
  const line = `call-${plan.number}`;
  const number = numberOf(plan);
  const { handedOver } = plan;
  const callId = await bridge.ring(line, { number, mode: 'drill', ...(handedOver && { origin: handedOver.from, caseNumber: handedOver.caseNumber }) });
  stage.room.expect({ kind: 'call', id: callId });
  if (plan.handsetTells) void stage.spawn(`the handset of call ${plan.number}`, () => tellPlace(stage, bridge, plan));
  if (plan.givesUp) {
    await clock.sleep(PATIENCE_SECONDS, signal);
    await bridge.abandoned(line);
  }
  const seat = await seats.take(signal);
  await clock.sleep(plan.givesUp ? CALLS_BACK_AFTER_SECONDS : plan.answersAfter, signal);
  await seat.desk.tell('claim-call', { callId }, { seatId: seat.seatId });
  if (!plan.givesUp) await bridge.answered(line, { extension: seat.extension });
  return {
    callId,
    number,
    seat,
    answeredAt: clock.now(),
    hangUp: async () => {
      if (!plan.givesUp) await bridge.ended(line);
      seats.free(seat);
    },
  };
};

const tellPlace = async ({ clock, signal }: Stage, bridge: Bridge, plan: CallPlan): Promise<void> => {
  await clock.sleep(HANDSET_TELLS_AFTER_SECONDS, signal);
  if (!signal.aborted) await bridge.handset(numberOf(plan), plan.place.position, HANDSET_ACCURACY_METERS);
};
