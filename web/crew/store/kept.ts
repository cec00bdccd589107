import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Message } from '#functions/get-messages/schema.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { KeptClock } from '../time/kept-clock.ts';
import type { CrewStore } from './crew-store.ts';

/** What the screen starts from without a line, by its name. */
interface Kept {
  /** The crew's own part of the board as it was last seen. */
  board: readonly BoardEntry[];
  clock: KeptClock;
  /** What a run is about, by the run's id; forgotten when the run is over. */
  sheets: Readonly<Record<string, RunSheet>>;
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
