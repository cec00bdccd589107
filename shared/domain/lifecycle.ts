import type { Source } from '#shared/schemas/source.ts';

/** The logs that Yike keeps. */
export type LogKind = 'incident' | 'assignment' | 'unit' | 'patient' | 'transfer' | 'closures' | 'facilities' | 'roster' | 'seat' | 'call' | 'alarm' | 'alert' | 'responder' | 'response' | 'major' | 'backfill';

/** What the log knows of an event beside what it says. Times are epoch milliseconds. */
export interface Recorded {
  /** When it happened: by the teller's clock where its offset is known, else when it was recorded. */
  readonly at: number;
  readonly recordedAt: number;
  /** Whether `at` rests on a clock whose offset is known. */
  readonly atVerified: boolean;
  readonly source: Source;
  /** The user or system that told it. */
  readonly by: string;
}

/** How one kind of log is folded into its state. */
export interface Lifecycle<State, Event extends { readonly type: string; readonly data: unknown }> {
  readonly kind: LogKind;
  readonly initial: State;
  evolve(state: State, event: Event, recorded: Recorded): State;
  /** Whether the entity belongs on the centre's live board. */
  isLive(state: State): boolean;
}
