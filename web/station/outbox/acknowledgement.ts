import * as z from 'zod';

/** An order acknowledged at the desk that the server has not answered for yet. */
export const Acknowledgement = z.object({
  assignmentId: z.string(),
  commandId: z.string(),
  /** By this computer's clock, epoch milliseconds. */
  deviceAt: z.number(),
  /** How far that clock was off (server minus device), where it was measured. */
  clockOffsetMilliseconds: z.number().optional(),
  /** The server has it; it is kept until the board shows it, so that nothing rings in between. */
  isAnswered: z.boolean(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** The presses on their way, with one more; an order is acknowledged once. */
export const withPress = (outbox: readonly Acknowledgement[], press: Acknowledgement): readonly Acknowledgement[] =>
  outbox.some(({ assignmentId }) => assignmentId === press.assignmentId) ? outbox : [...outbox, press];

/** The presses, with one that the server has taken. */
export const withAnswer = (outbox: readonly Acknowledgement[], commandId: string): readonly Acknowledgement[] =>
  outbox.map((press) => (press.commandId === commandId ? { ...press, isAnswered: true } : press));

/** The presses, without one that the server has refused. */
export const withoutPress = (outbox: readonly Acknowledgement[], commandId: string): readonly Acknowledgement[] => outbox.filter((press) => press.commandId !== commandId);

/** The presses that still say something: those on their way, and those whose order still rings as the board has it. */
export const stillNeeded = (outbox: readonly Acknowledgement[], ringing: ReadonlySet<string>): readonly Acknowledgement[] => {
  const needed = outbox.filter(({ assignmentId, isAnswered }) => !isAnswered || ringing.has(assignmentId));
  return needed.length === outbox.length ? outbox : needed;
};

/** The press to send next: they go in their order. */
export const nextToSend = (outbox: readonly Acknowledgement[]): Acknowledgement | undefined => outbox.find(({ isAnswered }) => !isAnswered);
