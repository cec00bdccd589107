/** One reading of the server's clock beside the screen's own steady one, both milliseconds. */
export interface ClockReading {
  readonly serverAt: number;
  readonly localAt: number;
}

/** What the screen believes of the server's clock: its last reading, and how fast it runs. */
export interface ServerClock extends ClockReading {
  /** Server milliseconds a local one: 1, or the host's `--clock-speed`. */
  readonly speed: number;
}

/** Readings closer together say more of the network than of the clock's speed. */
const LEAST_APART_MILLISECONDS = 2000;
/** Within this share of 1 the clock is an ordinary one and only the network wavers. */
const ORDINARY_WITHIN = 0.2;

/** The clock before anything was read: the screen's own time. */
export const ownClock = (serverAt: number, localAt: number): ServerClock => ({ serverAt, localAt, speed: 1 });

/** The clock after another reading; a drill's host may run many times faster than the wall clock. */
export const readClock = (clock: ServerClock, first: ClockReading, latest: ClockReading): ServerClock => {
  const apart = latest.localAt - first.localAt;
  if (apart < LEAST_APART_MILLISECONDS) return { ...latest, speed: clock.speed };
  const measured = (latest.serverAt - first.serverAt) / apart;
  const speed = Math.abs(measured - 1) <= ORDINARY_WITHIN || measured <= 0 ? 1 : measured;
  return { ...latest, speed };
};

/** The server's time at a local moment, epoch milliseconds. */
export const serverTime = (clock: ServerClock, localAt: number): number =>
  Math.round(clock.serverAt + (localAt - clock.localAt) * clock.speed);
