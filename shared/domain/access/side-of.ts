import type { Caller } from '#shared/schemas/caller.ts';
import type { MessageSide } from '#shared/schemas/message.ts';

/** On which side of a run's messages a caller stands: a station's desk speaks for its crews. */
export const sideOf = ({ role }: Caller): MessageSide => (role === 'crew' || role === 'station' ? 'crew' : 'room');
