import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { KeptOrder } from './kept-order.ts';

/** An order as the board has it now. */
export type OrderOnBoard = Pick<KeptOrder, 'id' | 'run' | 'subjectVersion' | 'incident' | 'transfer'>;

const subjectOf = (run: OrderOnBoard['run'], entries: readonly BoardEntry[]): Pick<OrderOnBoard, 'subjectVersion' | 'incident' | 'transfer'> => {
  if (run.status === 'absent') return { subjectVersion: 0 };
  const { purpose } = run;
  const id = purpose.kind === 'incident' ? purpose.incidentId : purpose.transferId;
  const subject = entries.find((entry) => entry.kind === purpose.kind && entry.id === id);
  if (subject?.kind === 'incident') return { subjectVersion: subject.version, incident: subject.state };
  return subject?.kind === 'transfer' ? { subjectVersion: subject.version, transfer: subject.state } : { subjectVersion: 0 };
};

/** The orders of a station's board, each with the incident or transfer that it is about. */
export const ordersOnBoard = (entries: readonly BoardEntry[]): readonly OrderOnBoard[] =>
  entries.flatMap((entry) => (entry.kind === 'assignment' && entry.live ? [{ id: entry.id, run: entry.state, ...subjectOf(entry.state, entries) }] : []));

/** The terminal's orders after a look at the live board: what is there is as it is there, what has left it is over. */
export const afterBoard = (kept: readonly KeptOrder[], onBoard: readonly OrderOnBoard[], now: number): readonly KeptOrder[] => {
  const known = new Map(kept.map((order) => [order.id, order]));
  const present = onBoard.map((order): KeptOrder => ({ ...known.get(order.id), ...order, seenAt: now, isOver: false }));
  const ids = new Set(onBoard.map(({ id }) => id));
  return [...present, ...kept.filter(({ id }) => !ids.has(id)).map((order) => (order.isOver ? order : { ...order, isOver: true, seenAt: now }))];
};
