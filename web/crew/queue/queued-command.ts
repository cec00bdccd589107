import type { CommandName } from '#web/kit/press/use-press.ts';

/** A command that the phone keeps until the server has answered it. Times are epoch milliseconds by the phone's own clock. */
export interface QueuedCommand {
  /** Its place in the order; the store gives it. */
  readonly seq: number;
  readonly commandId: string;
  readonly name: CommandName;
  /** Of the path, the centre left out. */
  readonly params: Readonly<Record<string, string>>;
  /** Without the id, and never changed once it was sent: a repeat must be the same request. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The unit, or the responder, that it speaks for: whoever takes the phone next does not send it. */
  readonly by: string;
  readonly madeAt: number;
  /** Until then it can be taken back; 0 for what was let go. */
  readonly heldUntil: number;
  readonly state: 'waiting' | 'sending' | 'answered' | 'refused';
  /** Once answered: the version of what it moved, shown as told until the board has come as far. */
  readonly version?: number;
  /** Why the server refused it: the problem's code, and its sentence. */
  readonly problem?: { readonly code: string; readonly detail: string };
}

/** A command as it is made, before it has a place. */
export type NewCommand = Omit<QueuedCommand, 'seq' | 'state' | 'version' | 'problem'>;

/** Whether it is still to be heard by the server. */
export const isUnsent = ({ state }: QueuedCommand): boolean => state === 'waiting' || state === 'sending';

/** Whether it can be taken back: never sent, and its time has not run out. */
export const isHeld = ({ state, heldUntil }: QueuedCommand, now: number): boolean => state === 'waiting' && heldUntil > now;
