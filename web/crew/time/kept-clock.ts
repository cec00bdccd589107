/** The server's clock as the phone last read it, beside the phone's own: both epoch milliseconds. It outlives the page. */
export interface KeptClock {
  readonly serverAt: number;
  readonly deviceAt: number;
  /** Server milliseconds in one of the phone's: 1, or the speed of a host that plays faster. */
  readonly speed: number;
}

/** A phone's crystal drifts by some 50 ms in this time; an older reading gives way to any newer one. */
const TRUST_MILLISECONDS = 15 * 60 * 1000;
/** Readings that differ by more were not made slow by the network: somebody has set the phone's clock. */
const SET_ANEW_MILLISECONDS = 10_000;

/** What to add to the phone's time for the server's, whole milliseconds. */
export const offsetAt = ({ serverAt, deviceAt, speed }: KeptClock, now: number): number => Math.round(serverAt + (now - deviceAt) * speed - now);

/** The clock after another reading. A message on its way makes the server look late, never early: of two readings the larger offset is the truer. */
export const withReading = (kept: KeptClock | undefined, reading: KeptClock): KeptClock => {
  if (kept?.speed !== 1 || reading.speed !== 1) return reading;
  const gain = offsetAt(kept, reading.deviceAt) - offsetAt(reading, reading.deviceAt);
  const isOld = reading.deviceAt - kept.deviceAt > TRUST_MILLISECONDS || reading.deviceAt < kept.deviceAt;
  return isOld || gain <= 0 || gain > SET_ANEW_MILLISECONDS ? reading : kept;
};
