import type { NewCommand, QueuedCommand } from '../queue/queued-command.ts';
import type { CrewStore } from './crew-store.ts';

/** The commands that the phone keeps, in the order in which they were made. */
export const allCommands = (store: CrewStore): Promise<QueuedCommand[]> => store.getAll('commands');

/** Keeps a command. What could still be taken back before it is let go: whoever presses on meant it. */
export const addCommand = async (store: CrewStore, command: NewCommand): Promise<void> => {
  const change = store.transaction('commands', 'readwrite');
  for (const before of await change.store.getAll()) {
    if (before.state === 'waiting' && before.heldUntil > command.madeAt) await change.store.put({ ...before, heldUntil: 0 });
  }
  // The place is the store's to give.
  await change.store.add({ ...command, state: 'waiting' } as unknown as QueuedCommand);
  await change.done;
};

/** Takes a command back. @returns false when it has been sent already. */
export const takeBack = async (store: CrewStore, seq: number): Promise<boolean> => {
  const change = store.transaction('commands', 'readwrite');
  const command = await change.store.get(seq);
  const mayGo = command?.state === 'waiting';
  if (mayGo) await change.store.delete(seq);
  await change.done;
  return mayGo;
};

/** Lets go of everything that could still be taken back, as when the phone is put away. */
export const letGo = async (store: CrewStore, now: number): Promise<void> => {
  const change = store.transaction('commands', 'readwrite');
  for (const command of await change.store.getAll()) {
    if (command.state === 'waiting' && command.heldUntil > now) await change.store.put({ ...command, heldUntil: 0 });
  }
  await change.done;
};

/** Marks a command as on its way, with the body that every repeat will have. @returns nothing when it was taken back meanwhile. */
export const beginSending = async (store: CrewStore, seq: number, body: QueuedCommand['body']): Promise<QueuedCommand | undefined> => {
  const change = store.transaction('commands', 'readwrite');
  const command = await change.store.get(seq);
  const begun: QueuedCommand | undefined = command?.state === 'waiting' ? { ...command, state: 'sending', body } : command;
  if (begun && begun !== command) await change.store.put(begun);
  await change.done;
  return begun;
};

/** Writes down what became of a command that was sent. */
export const settleCommand = (store: CrewStore, command: QueuedCommand): Promise<number> => store.put('commands', command);

/** Forgets commands that the board shows, or that the crew has read the refusal of. */
export const forgetCommands = async (store: CrewStore, seqs: readonly number[]): Promise<void> => {
  const change = store.transaction('commands', 'readwrite');
  for (const seq of seqs) await change.store.delete(seq);
  await change.done;
};
