import type { RunEnding } from '#shared/domain/assignment/assignment.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** Waits until an order has left the board and answers how it ended. */
export const runEnding = async ({ room }: Stage, desk: Terminal, assignmentId: string): Promise<RunEnding> => {
  for (;;) {
    await room.until(() => room.isGone({ kind: 'assignment', id: assignmentId }));
    const entry = await desk.ask('get-board-entry', { kind: 'assignment', id: assignmentId });
    if (entry.kind === 'assignment' && entry.state.status === 'ended') return entry.state.ending;
    // It was only promised, and the snapshot was older than the order: it will come.
    await room.until(() => room.find('assignment', assignmentId) !== undefined || room.board().left.has(`assignment/${assignmentId}`));
  }
};
