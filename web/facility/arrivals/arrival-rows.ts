import type { Arrival, ArrivalDrive } from '#functions/get-arrivals/schema.ts';
import type { PlacedTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { Listed } from '../board/facility-board.ts';

/** How far what is bound here has come: agreed without an ambulance yet, not yet on its way, on its way, at the door. */
export type RowPhase = 'here' | 'onTheWay' | 'notLeft' | 'awaited';

/** One line of what is bound for the facility. Times are epoch milliseconds of the server. */
export interface ArrivalRow {
  readonly id: string;
  readonly phase: RowPhase;
  readonly unitId: string | undefined;
  readonly mode: Mode;
  readonly priority: Priority | undefined;
  readonly complaint: Complaint | undefined;
  readonly transfer: Listed<PlacedTransfer> | undefined;
  /** When it is expected; only for who is on the way. */
  readonly expectedAt: number | undefined;
  /** The drive as it was worked out, and when the position under it was taken. */
  readonly drive: ArrivalDrive | undefined;
  readonly positionAt: number | undefined;
}

/** What the server told of arrivals, and when. */
export interface ToldArrivals {
  readonly at: number;
  readonly arrivals: readonly Arrival[];
}

const RANK: Readonly<Record<RowPhase, number>> = { here: 0, onTheWay: 1, notLeft: 2, awaited: 3 };

const rowOfRun = ({ assignmentId, unitId, phase, mode, priority, complaint, transferId, drive }: Arrival, at: number, incoming: readonly Listed<PlacedTransfer>[]): ArrivalRow => {
  const positionAt = drive?.positionAgeSeconds === undefined ? undefined : at - drive.positionAgeSeconds * 1000;
  // Who is on the way has been driving since it was last seen: an old position must not put the arrival off with each answer.
  const expectedAt = phase === 'onTheWay' && drive ? (positionAt ?? at) + drive.driveSeconds * 1000 : undefined;
  return { id: assignmentId, phase, unitId, mode, priority, complaint, transfer: incoming.find(({ id }) => id === transferId), expectedAt, drive, positionAt };
};

const rowOfTransfer = (transfer: Listed<PlacedTransfer>): ArrivalRow => ({
  id: transfer.id,
  phase: transfer.state.status === 'arrived' ? 'here' : transfer.state.status === 'departed' ? 'onTheWay' : 'awaited',
  unitId: 'unitId' in transfer.state ? transfer.state.unitId : undefined,
  mode: transfer.state.mode,
  priority: transfer.state.priority,
  complaint: undefined,
  transfer,
  expectedAt: undefined,
  drive: undefined,
  positionAt: undefined,
});

/** All that is bound for the facility: runs as the server told of them, and agreed transfers that no run brings yet. Who is here stands first, then who comes first. */
export const arrivalRows = (told: ToldArrivals | undefined, incoming: readonly Listed<PlacedTransfer>[]): readonly ArrivalRow[] => {
  const runs = (told?.arrivals ?? []).map((arrival) => rowOfRun(arrival, told?.at ?? 0, incoming));
  const brought = new Set(told?.arrivals.map(({ transferId }) => transferId));
  const rows = [...runs, ...incoming.filter(({ id }) => !brought.has(id)).map(rowOfTransfer)];
  return rows.toSorted((a, b) => RANK[a.phase] - RANK[b.phase] || (a.expectedAt ?? Infinity) - (b.expectedAt ?? Infinity) || 0);
};
