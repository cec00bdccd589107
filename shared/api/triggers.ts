import { EVENTS_OF_ORDERS } from '#functions/notify-crew/events-of-orders.ts';
import { EVENTS_WITH_DEADLINE } from '#functions/set-deadlines/deadlines-of.ts';
import { EVENTS_THAT_SETTLE } from '#functions/settle-alarms/events-that-settle.ts';

/** The functions that follow the table's stream. */
export const streamConsumers = ['push-board', 'publish-events'] as const;

/** The functions behind rules of the bus, and the types of event that each rule matches. */
export const busRules = { 'set-deadlines': EVENTS_WITH_DEADLINE, 'settle-alarms': EVENTS_THAT_SETTLE, 'notify-crew': EVENTS_OF_ORDERS } as const satisfies Record<string, readonly string[]>;

/** The function that is called with every timer that fires. */
export const TIMER_CONSUMER = 'watch-deadlines';
