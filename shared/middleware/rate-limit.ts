import type { Clock } from '#shared/ports/clock.ts';

/** More requests came from one address within a minute than one person's telephone makes. */
export class TooManyRequests extends Error {
  readonly code = 'too-many-requests';

  constructor() {
    super('Cannot take the request: there were too many from this address within a minute');
    this.name = 'TooManyRequests';
  }
}

const MINUTE = 60_000;

/**
 * Counts an address's requests of the minute, in this instance alone: how many instances run at once is limited where they
 * are deployed. @returns what notes a request. @throws TooManyRequests
 */
export const rateLimit = (clock: Clock, mostAMinute: number): ((address: string) => void) => {
  let minute = 0;
  let counts = new Map<string, number>();
  return (address) => {
    const now = Math.floor(clock.now() / MINUTE);
    if (now !== minute) {
      minute = now;
      counts = new Map();
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count > mostAMinute) throw new TooManyRequests();
  };
};
