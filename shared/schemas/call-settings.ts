import * as z from 'zod';

const seconds = (standard: number) => z.number().int().positive().default(standard);

/** How long what concerns a call stands; a pack names what differs. */
export const CallSettings = z.strictObject({
  /**
   * A claim at a screen that the telephone system has not confirmed within so long is stale: shown amber, and free for others.
   * As long as a call may ring at all (10 s, Chinese 120 centres), for the caller has by then waited twice.
   */
  staleClaimSeconds: seconds(10),
  /** A link that asks a caller for the place is good for so long: time to open it on a bad line, and no longer (our own rule). */
  locationLinkSeconds: seconds(900),
});
export type CallSettings = z.infer<typeof CallSettings>;
