import { backoffMilliseconds } from '#shared/api/backoff.ts';
import { newCommandId } from '#web/kit/press/command-id.ts';
import type { CommandName, CommandParams, Said } from '#web/kit/press/use-press.ts';
import { addCommand, allCommands, forgetCommands, letGo, takeBack } from '../store/command-store.ts';
import { askToBeWoken } from '../offline/ask-to-be-woken.ts';
import type { QueuedCommand } from './queued-command.ts';
import { SENDER_LOCK } from './sender-lock.ts';
import { sendWaiting, type Sender } from './send-waiting.ts';

/** The phone's queue of commands, as its screen sees it. */
export interface CrewQueue {
  /** All that is kept, in order; a new list with each change. */
  commands(): readonly QueuedCommand[];
  onChange(listener: () => void): () => void;
  /** Keeps a command and sends it when it may; it is safe once this resolves. */
  add<Name extends CommandName>(name: Name, params: CommandParams<Name>, said: Said<Name>, holdMilliseconds?: number): Promise<void>;
  undo(seq: number): Promise<boolean>;
  /** Forgets what is answered and shown, or refused and read. */
  forget(seqs: readonly number[]): Promise<void>;
  /** Tries at once, as when the line has come back. */
  kick(): void;
  /** The phone is put away: what could be taken back goes now. */
  letGo(): Promise<void>;
  /** Whether the server no longer knows who sends. */
  isSignedOut(): boolean;
  close(): void;
}

/** Opens the queue of one unit or responder. */
export const openCrewQueue = (sender: Sender): CrewQueue => {
  const { store, by, now } = sender;
  const listeners = new Set<() => void>();
  let commands: readonly QueuedCommand[] = [];
  let failures = 0;
  let isSending = false;
  let isAskedAgain = false;
  let isSignedOut = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async (): Promise<void> => {
    commands = (await allCommands(store)).filter((command) => command.by === by);
    for (const listener of listeners) listener();
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(kick, milliseconds);
  };
  const round = async (): Promise<void> => {
    const end = await navigator.locks.request(SENDER_LOCK, () => sendWaiting(sender, () => void refresh()));
    isSignedOut = end.how === 'signedOut';
    failures = end.how === 'retry' ? failures + 1 : 0;
    if (end.how === 'held') later(end.waitMilliseconds);
    if (end.how === 'retry') void askToBeWoken();
    if (end.how === 'retry') later(backoffMilliseconds(failures, Math.random()));
  };
  const kick = (): void => {
    isAskedAgain = true;
    if (isSending || isClosed) return;
    isSending = true;
    void (async () => {
      while (isAskedAgain) {
        isAskedAgain = false;
        await round();
      }
    })().finally(() => {
      isSending = false;
      void refresh();
    });
  };

  void refresh().then(kick);
  return {
    commands: () => commands,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (name, params, said, holdMilliseconds = 0) => {
      const madeAt = now();
      await addCommand(store, {
        commandId: newCommandId(),
        name,
        params,
        body: said,
        by,
        madeAt,
        heldUntil: holdMilliseconds === 0 ? 0 : madeAt + holdMilliseconds,
      });
      await refresh();
      kick();
    },
    undo: async (seq) => {
      const isBack = await takeBack(store, seq);
      await refresh();
      kick();
      return isBack;
    },
    forget: async (seqs) => {
      if (seqs.length === 0) return;
      await forgetCommands(store, seqs);
      await refresh();
    },
    kick,
    letGo: async () => {
      await letGo(store, now());
      kick();
    },
    isSignedOut: () => isSignedOut,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
};
