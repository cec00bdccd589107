import type { ClosuresEvent } from '#events/closures.ts';
import type { ClosureReason } from '#shared/schemas/reason.ts';
import type { ClosedPart } from '#shared/schemas/road-closure.ts';
import { CommandRefused } from '../command-refused.ts';
import { NotFound } from '../not-found.ts';
import { inForce, type Closures } from './closures.ts';

/** What may be asked of the list of closed roads; `at` is the moment it is asked, epoch milliseconds. */
export type ClosuresCommand =
  | { readonly type: 'CloseRoads'; readonly at: number; readonly closureId: string; readonly part: ClosedPart; readonly reason: ClosureReason; readonly until?: number | undefined }
  | { readonly type: 'OpenRoads'; readonly at: number; readonly closureId: string };

/** The whole list goes to every screen in one message of at most 128 kB; a county that floods closes areas and not single roads. */
export const MOST_CLOSURES = 80;

/** @throws CommandRefused when the time is over or the list is full; NotFound for a closure that is not, or no longer, in force. */
export const decideClosures = (command: ClosuresCommand, state: Closures): readonly ClosuresEvent[] => {
  const standing = inForce(state, command.at);
  switch (command.type) {
    case 'CloseRoads': {
      const { closureId, part, reason, until, at } = command;
      if (until !== undefined && until <= at) throw new CommandRefused('Cannot close the road: the time until which it is closed has passed', { until });
      if (standing.length >= MOST_CLOSURES) throw new CommandRefused(`Cannot close the road: ${standing.length} closures are in force already, close an area instead`);
      return [{ type: 'RoadsClosed', data: { closureId, part, reason, ...(until !== undefined && { until }) } }];
    }
    case 'OpenRoads':
      if (!standing.some(({ id }) => id === command.closureId)) throw new NotFound('closure', command.closureId);
      return [{ type: 'RoadsOpened', data: { closureId: command.closureId } }];
  }
};
