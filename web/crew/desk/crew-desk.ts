import { createContext, use } from 'react';
import type { CrewRuns } from '../board/crew-runs.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { RunRoute } from '../route/run-route.ts';
import type { PhoneDesk } from './phone-desk.ts';
import type { KeptByRun } from './use-kept-of-runs.ts';
import type { PhotoNotes } from './use-photo-notes.ts';

/** What every part of a crew's phone may ask for. */
export interface CrewDesk extends PhoneDesk {
  readonly unitId: string;
  readonly runs: CrewRuns;
  /** What each run is about, by the run's id; missing until it was fetched once. */
  readonly sheets: Readonly<Record<string, RunSheet>>;
  /** The way of each run, as it was told last. */
  readonly routes: KeptByRun<RunRoute>;
  readonly photos: PhotoNotes;
}

/** Provided once, by CrewPhone. */
export const CrewDeskContext = createContext<CrewDesk | undefined>(undefined);

/** The crew's desk. @throws outside CrewPhone. */
export const useCrewDesk = (): CrewDesk => use(CrewDeskContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot read the desk: no CrewPhone stands above');
};
