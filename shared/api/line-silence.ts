/** At so many digests in a row without a word from the server the line is dead, though nothing has said so: after 30 to 40 s. */
const MOST_SILENT_DIGESTS = 4;

/** Tells a line that has gone silent from one on which nothing happens: a network may fail without closing anything. */
export interface LineSilence {
  /** The server answered a request, or a line begins. */
  readonly answered: () => void;
  /** The server said something over the socket. */
  readonly heard: () => void;
  /** Another digest is due. @returns whether the line counts as dead */
  readonly isDeadAtDigest: () => boolean;
  /** Another ping is due. @returns whether the socket counts as dead: it said nothing since the one before */
  readonly isDeadAtPing: () => boolean;
  /** Another line begins. */
  readonly forget: () => void;
}

/** Listens to one line after the other. */
export const lineSilence = (): LineSilence => {
  let silentDigests = 0;
  let isPingUnanswered = false;
  const answered = (): void => {
    silentDigests = 0;
  };
  const heard = (): void => {
    answered();
    isPingUnanswered = false;
  };
  return {
    answered,
    heard,
    forget: heard,
    isDeadAtDigest: () => (silentDigests += 1) >= MOST_SILENT_DIGESTS,
    isDeadAtPing: () => {
      const isDead = isPingUnanswered;
      isPingUnanswered = true;
      return isDead;
    },
  };
};
