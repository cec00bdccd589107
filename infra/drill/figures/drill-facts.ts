import type { RunEnding } from '#shared/domain/assignment/assignment.ts';
import type { Tier } from '#shared/schemas/centre.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import type { TransferDirection } from '#shared/schemas/transfer.ts';

/** A span of server time, epoch milliseconds; without an end it still goes on. */
export interface Span {
  readonly from: number;
  readonly to: number | undefined;
}

/** A run as its log tells it. Times are epoch milliseconds. */
export interface RunFacts {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly purpose: 'incident' | 'transfer';
  readonly points: Readonly<Partial<Record<TimePoint, number>>>;
  readonly ending: RunEnding | undefined;
  /** While it was the unit's active run; nothing when its order was never given. */
  readonly active: Span | undefined;
  readonly wasQueued: boolean;
}

/** An incident as its logs tell it. */
export interface CallFacts {
  readonly incidentId: string;
  /** When its telephone first rang; nothing where it came without a call. */
  readonly rangAt: number | undefined;
  readonly answeredAt: number;
  readonly status: 'waiting' | 'active' | 'closed';
  readonly runs: readonly RunFacts[];
  /** While nobody was on the way and it was not closed. */
  readonly waiting: readonly Span[];
  readonly patientsWithoutOutcome: number;
}

/** A transfer as its log tells it. */
export interface TransferFacts {
  readonly transferId: string;
  readonly direction: TransferDirection;
  readonly fromTier: Tier;
  /** Where it went; nothing when it found no place. */
  readonly to: Tier | 'outside' | undefined;
  readonly status: string;
  readonly declined: number;
  readonly expired: number;
}

/** Everything that the figures are made of. */
export interface DrillFacts {
  readonly calls: readonly CallFacts[];
  readonly transferRuns: readonly RunFacts[];
  readonly transfers: readonly TransferFacts[];
}
