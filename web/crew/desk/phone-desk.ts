import { createContext, use } from 'react';
import type { CrewQueue } from '../queue/crew-queue.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { CrewStore } from '../store/crew-store.ts';
import type { KeptClock } from '../time/kept-clock.ts';

/** What every phone has, whoever holds it: its store, its queue, its clock. */
export interface PhoneDesk {
  /** The unit or the village doctor that it speaks for. */
  readonly by: string;
  /** How whoever holds it is called. */
  readonly name: string;
  readonly store: CrewStore;
  readonly queue: CrewQueue;
  readonly commands: readonly QueuedCommand[];
  readonly clock: () => KeptClock | undefined;
}

/** Provided once, by the phone of a crew or of a village doctor. */
export const PhoneDeskContext = createContext<PhoneDesk | undefined>(undefined);

/** The phone's desk. @throws outside a phone. */
export const usePhoneDesk = (): PhoneDesk => use(PhoneDeskContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot read the desk: no phone stands above');
};
