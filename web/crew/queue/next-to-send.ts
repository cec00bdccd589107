import { isUnsent, type QueuedCommand } from './queued-command.ts';

/** What the sender does next: send this, wait so long, or nothing. */
export type NextToSend = { readonly send: QueuedCommand } | { readonly waitMilliseconds: number } | undefined;

/** Commands go one after the other in the order in which they were made; one that can still be taken back holds up those behind it. */
export const nextToSend = (commands: readonly QueuedCommand[], by: string, now: number): NextToSend => {
  const [first] = commands.filter((command) => command.by === by && isUnsent(command)).toSorted((one, other) => one.seq - other.seq);
  if (!first) return undefined;
  return first.state === 'waiting' && first.heldUntil > now ? { waitMilliseconds: first.heldUntil - now } : { send: first };
};
