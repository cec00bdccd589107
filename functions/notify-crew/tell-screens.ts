import type { LiveMessage } from '#shared/api/live-message.ts';
import type { UnacknowledgedRun } from '#shared/domain/alert/decide-alert.ts';
import { isOnDuty, isOrderFor } from '#shared/domain/alert/who-is-alerted.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Pusher } from '#shared/ports/pusher.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import { boardEntryOf } from '#shared/store/board-entry-of.ts';
import { snapshotKey } from '#shared/store/keys.ts';
import { forgetSocket, subscribedSockets } from '#shared/store/sockets.ts';

/** What telling open screens needs. */
export interface ScreenPorts {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly pusher: Pusher;
}

/** An order that nobody has acknowledged, and the unit that it went to. */
export interface GivenOrder {
  readonly centre: string;
  readonly assignmentId: string;
  readonly run: UnacknowledgedRun;
  readonly unit: Unit;
  /** Who drives the run, where that is known. */
  readonly crew: Crew | undefined;
}

/** Sends the order to the open screens of its crew and station. They have it from the board, too: what counts here is who got it. */
export const tellScreens = async ({ clock, itemStore, pusher }: ScreenPorts, { centre, assignmentId, run, crew }: GivenOrder): Promise<readonly AlertTelling[]> => {
  const item = await itemStore.get(snapshotKey(centre, 'assignment', assignmentId));
  const entry = item && boardEntryOf(item);
  if (!entry) return [];
  const message: LiveMessage = { type: 'changed', at: clock.now(), entries: [entry] };
  const sockets = (await subscribedSockets(itemStore, centre)).filter(({ caller }) => isOrderFor(caller, run) && isOnDuty(caller, crew));
  return Promise.all(
    sockets.map(async ({ connectionId, caller }): Promise<AlertTelling> => {
      const outcome = await pusher.post(connectionId, JSON.stringify(message)).catch(() => 'failed' as const);
      if (outcome === 'gone') await forgetSocket(itemStore, centre, connectionId);
      return { way: 'screen', to: { kind: 'user', userId: caller.userId }, outcome };
    }),
  );
};
