import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { useSheetWords, type SheetWords } from './use-sheet-words.ts';

/** What is said of a run, as far as it is known. */
export const useRunWords = ({ id, run }: CrewRun): SheetWords => useSheetWords(useCrewDesk().sheets[id], { priority: run.priority, isTransfer: run.purpose.kind === 'transfer' });
