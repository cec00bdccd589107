import type { SeatEvent } from '#events/seat.ts';
import type { AwayReason } from '#shared/schemas/reason.ts';

export const satDown = (userId = 'li', extension = '801'): SeatEvent => ({ type: 'SeatSignedIn', data: { userId, extension } });
export const seatReady: SeatEvent = { type: 'SeatBecameReady', data: {} };
export const seatAway = (reason: AwayReason = 'meal'): SeatEvent => ({ type: 'SeatWentAway', data: { reason } });
export const seatLeft: SeatEvent = { type: 'SeatSignedOut', data: {} };
