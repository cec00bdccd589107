import { SUPERVISOR_AS_OWNER } from '#shared/schemas/call.ts';
import type { BoardEntry } from '../board/board-entry.ts';

/**
 * Who is to call back a caller whom nobody answered: the ready dispatcher with the fewest such tasks, of these the one who
 * has been ready longest; the supervisor when no seat is ready.
 */
export const nextOwner = (board: readonly BoardEntry[]): string => {
  const tasksOf = new Map<string, number>();
  for (const entry of board) {
    if (entry.kind === 'call' && entry.state.status === 'callBackDue') tasksOf.set(entry.state.owner, (tasksOf.get(entry.state.owner) ?? 0) + 1);
  }
  const ready = board.flatMap((entry) => (entry.kind === 'seat' && entry.state.status === 'ready' ? [entry.state] : []));
  const [first] = ready.toSorted((one, other) => (tasksOf.get(one.userId) ?? 0) - (tasksOf.get(other.userId) ?? 0) || one.readySince - other.readySince);
  return first?.userId ?? SUPERVISOR_AS_OWNER;
};
