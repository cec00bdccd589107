import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Message } from '#functions/get-messages/schema.ts';
import type { RunRoute } from '../route/run-route.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { KeptClock } from '../time/kept-clock.ts';
import type { CrewStore } from './crew-store.ts';

/** What is kept of a run by its name: what it is about, and the way; forgotten when the run is over. */
export interface KeptOfRuns {
  sheets: RunSheet;
  routes: RunRoute;
}

type ByRun = { [Name in keyof KeptOfRuns]: Readonly<Record<string, KeptOfRuns[Name]>> };

/** What the screen starts from without a line, by its name; what is kept of runs, by the run's id. */
interface Kept extends ByRun {
  /** The crew's own part of the board as it was last seen. */
  board: readonly BoardEntry[];
  clock: KeptClock;
  /** Whose phone it is, for the worker that sends while no page is open. */
  seat: { readonly accessToken: string; readonly centre: string; readonly by: string };
  messages: Readonly<Record<string, readonly Message[]>>;
}

/** Reads what was kept. */
export const readKept = async <Name extends keyof Kept>(store: CrewStore, name: Name): Promise<Kept[Name] | undefined> => (await store.get('kept', name)) as Kept[Name] | undefined;

/** Keeps it for the next start. */
export const keep = async <Name extends keyof Kept>(store: CrewStore, name: Name, value: Kept[Name]): Promise<void> => {
  await store.put('kept', value, name);
};

/** The same for what is kept by run. */
export const keepByRun = async <Name extends keyof KeptOfRuns>(store: CrewStore, name: Name, value: Readonly<Record<string, KeptOfRuns[Name]>>): Promise<void> => {
  await store.put('kept', value, name);
};
