import { createContext, use } from 'react';
import type { CrewRuns } from '../board/crew-runs.ts';
import type { CrewQueue } from '../queue/crew-queue.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { CrewStore } from '../store/crew-store.ts';
import type { KeptClock } from '../time/kept-clock.ts';

/** What every part of the crew's phone may ask for. */
export interface CrewDesk {
  readonly unitId: string;
  readonly callSign: string;
  readonly store: CrewStore;
  readonly queue: CrewQueue;
  readonly commands: readonly QueuedCommand[];
  readonly runs: CrewRuns;
  /** What each run is about, by the run's id; missing until it was fetched once. */
  readonly sheets: Readonly<Record<string, RunSheet>>;
  readonly clock: () => KeptClock | undefined;
}

/** Provided once, by CrewPhone. */
export const CrewDeskContext = createContext<CrewDesk | undefined>(undefined);

/** The crew's desk. @throws outside CrewPhone. */
export const useCrewDesk = (): CrewDesk => use(CrewDeskContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot read the desk: no CrewPhone stands above');
};
