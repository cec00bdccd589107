import type { ListedCall } from '../calls/call-order.ts';

/** How the console makes itself heard: not at all, a knock for who is talking already, or a ring that cannot be missed. */
export type RingNeed = 'none' | 'knock' | 'ring';

/** What is known at the desk. */
export interface RingFacts {
  readonly calls: readonly Pick<ListedCall, 'part'>[];
  /** Whether calls ring at this seat. */
  readonly isReady: boolean;
  /** The dispatcher has asked for quiet. */
  readonly isQuiet: boolean;
}

/** Whether to ring; in quiet, and in the ear of who is on the line, it only knocks. */
export const ringNeed = ({ calls, isReady, isQuiet }: RingFacts): RingNeed => {
  if (!isReady || !calls.some(({ part }) => part === 'ringing')) return 'none';
  return isQuiet || calls.some(({ part }) => part === 'mine') ? 'knock' : 'ring';
};
