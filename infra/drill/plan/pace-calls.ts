const SECONDS_PER_HOUR = 3600;

/** A run, from the order until the unit is free again, takes about so long in a drill, seconds: drive, scene, drive, hand-over. */
const TYPICAL_RUN_SECONDS = 50 * 60;

/** Busy but not swamped: at so much of what the fleet could just carry, some calls wait and no queue grows for ever. */
const BUSY_SHARE = 0.6;

/** The calls an hour of drill time that keep a fleet of so many units busy without swamping it. */
export const paceForFleet = (units: number): number => Math.max(1, (units * BUSY_SHARE * SECONDS_PER_HOUR) / TYPICAL_RUN_SECONDS);

/**
 * Seconds after the first call at which each one comes. The gaps keep their proportions; where the calls
 * would come more slowly than `callsPerHour`, all of them shrink by one factor so that they come at that pace.
 */
export const paceCalls = (atSeconds: readonly number[], callsPerHour: number): readonly number[] => {
  const first = atSeconds[0] ?? 0;
  const span = (atSeconds.at(-1) ?? first) - first;
  const wanted = ((atSeconds.length - 1) * SECONDS_PER_HOUR) / callsPerHour;
  const factor = span > wanted ? wanted / span : 1;
  return atSeconds.map((at) => (at - first) * factor);
};
