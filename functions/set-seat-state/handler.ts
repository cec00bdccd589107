import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { bindExtension } from '#shared/decisions/bind-extension.ts';
import { moved } from '#shared/decisions/moved.ts';
import { decideSeat, type SeatActor, type SeatCommand } from '#shared/domain/seat/decide-seat.ts';
import { seatLifecycle } from '#shared/domain/seat/seat.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { SeatStateChange } from './schema.ts';

/** Signs a dispatcher in and out at a seat, and says whether calls ring there. One telephone belongs to one seat. */
export const create = (ports: CommandPorts) =>
  commandHandler('set-seat-state', ports, async ({ params: { seatId }, body: { change }, caller }, work) => {
    const actor = { userId: caller.userId, isSupervisor: caller.role === 'supervisor' };
    const { state: before } = await work.load(seatLifecycle, seatId);
    const events = decideSeat(commandOf(change, actor), before);
    const after = work.append(seatLifecycle, seatId, events);
    if (events.length > 0) await bindExtension({ itemStore: ports.itemStore, work }, { seatId, before, after });
    return moved(work, seatLifecycle, seatId);
  });

const commandOf = (change: SeatStateChange, actor: SeatActor): SeatCommand => {
  switch (change.to) {
    case 'signedIn':
      return { type: 'SignIn', actor, extension: change.extension };
    case 'ready':
      return { type: 'BecomeReady', actor };
    case 'away':
      return { type: 'GoAway', actor, reason: change.reason };
    case 'signedOut':
      return { type: 'SignOut', actor };
  }
};

export const handler = create({ clock, itemStore });
