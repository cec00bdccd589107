import { metersApart, type Fix } from './fix.ts';
import { speedOf } from './sampling.ts';

/** How hard the phone looks for its place: `close` keeps the satellite receiver on, `sparse` takes what the phone has anyway. */
export type WatchPace = 'close' | 'sparse';

/** What is known of a phone's movement: since when it has stood where. */
export interface Standing {
  readonly pace: WatchPace;
  /** The fix that it has not left since. */
  readonly where?: Fix;
}

/** After so long on one spot the receiver goes off: it is what empties the battery. */
const REST_AFTER_MILLISECONDS = 2 * 60 * 1000;
/** Further than this from the spot is no wavering of the receiver. */
const LEFT_METERS = 60;

/** The pace after another fix. */
export const afterFix = ({ pace, where }: Standing, fix: Fix): Standing => {
  const hasLeft = !where || metersApart(where, fix) > Math.max(LEFT_METERS, fix.accuracyMeters ?? 0) || speedOf(where, fix) > 2;
  if (hasLeft) return { pace: 'close', where: fix };
  return { pace: fix.at - where.at >= REST_AFTER_MILLISECONDS ? 'sparse' : pace, where };
};
