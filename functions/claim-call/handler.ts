import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { seatLifecycle, type Seat } from '#shared/domain/seat/seat.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Takes a ringing call for a seat, one whose claim has become stale, or the duty to call back. Exactly one of any number wins. */
export const create = (ports: Ports) =>
  commandHandler('claim-call', ports, async ({ params: { centre, callId }, body: { seatId }, caller: { userId } }, work) => {
    const { staleClaimSeconds } = (await centreOf(ports.centres, centre)).settings.calls;
    const call = await loadKnown(work, callLifecycle, callId);
    const { state: seat } = await work.load(seatLifecycle, seatId);
    refuseOtherSeat(seat, userId);
    work.append(callLifecycle, callId, decideCall({ type: 'Claim', seatId, userId, at: work.context.recordedAt, staleClaimSeconds }, call));
    return moved(work, callLifecycle, callId);
  });

/** Only who sits there and takes calls claims for a seat. */
const refuseOtherSeat = (seat: Seat, userId: string): void => {
  if (seat.status === 'empty') throw new CommandRefused('Cannot claim the call: nobody sits at the seat', { seat });
  if (seat.userId !== userId) throw new CommandRefused(`Cannot claim the call: "${seat.userId}" sits at the seat`, { seat });
  if (seat.status !== 'ready') throw new CommandRefused(`Cannot claim the call: the seat is ${seat.status === 'away' ? 'away' : 'not ready'}`, { seat });
};

export const handler = create({ centres, clock, itemStore });
