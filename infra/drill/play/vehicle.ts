import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Account, Stage } from './stage.ts';
import type { VehicleFeed } from './vehicle-feed.ts';
import { alongTheWay } from './way.ts';

/** A phone on the move sends its position this often, seconds; in a fast drill no more than once in so much of the wall. */
const BETWEEN_POSITIONS_SECONDS = 5;
const BETWEEN_POSITIONS_WALL_SECONDS = 1;
/** A phone in a cab, and an aerial on its roof. */
const PHONE_ACCURACY_METERS = 10;
const TERMINAL_ACCURACY_METERS = 3;

/** A moving ambulance that tells where it is. */
export interface Vehicle {
  position(): Coordinate;
  /** Drives along the roads so that it takes so long, and resolves on arrival or when the signal aborts. */
  drive(to: Coordinate, seconds: number, signal: AbortSignal): Promise<void>;
}

/** Whose vehicle it is, and by which ways it tells where it is. */
export interface VehicleOptions {
  readonly unit: string;
  /** Whose phone is aboard. */
  readonly account: () => Account;
  readonly at: Coordinate;
  /** The vehicle's own terminal tells beside the phone. */
  readonly feed?: VehicleFeed | undefined;
}

/** A vehicle that stands somewhere. */
export const vehicle = ({ clock, terminal, problems, wayBetween, signal: over }: Stage, { unit, account, at, feed }: VehicleOptions): Vehicle => {
  let position = at;
  let headingDegrees: number | undefined;
  let sending = false;
  const send = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    try {
      const [longitude, latitude] = position;
      const fix = { position: { longitude, latitude, datum: 'WGS-84' as const }, deviceAt: clock.now(), ...(headingDegrees !== undefined && { headingDegrees }) };
      feed?.tell({ ...fix, unitId: unit, accuracyMeters: TERMINAL_ACCURACY_METERS });
      await terminal(account()).tell('report-positions', { unitId: unit }, { positions: [{ ...fix, clockOffsetMilliseconds: 0, accuracyMeters: PHONE_ACCURACY_METERS }] });
    } catch (error) {
      if (!over.aborted) problems.add(`Cannot send the position of unit "${unit}": ${(error as Error).message}`);
    } finally {
      sending = false;
    }
  };
  return {
    position: () => position,
    drive: async (to, seconds, signal) => {
      const way = wayBetween(position, to);
      const startedAt = clock.now();
      const step = Math.max(BETWEEN_POSITIONS_SECONDS, BETWEEN_POSITIONS_WALL_SECONDS * clock.speed);
      for (let gone = 0; gone < seconds; gone = (clock.now() - startedAt) / 1000) {
        await clock.sleep(Math.min(step, seconds - gone), signal);
        const share = seconds > 0 ? Math.min(1, (clock.now() - startedAt) / 1000 / seconds) : 1;
        ({ position, headingDegrees } = alongTheWay(way, share));
        if (signal.aborted) return;
        if (share < 1) void send();
      }
      position = to;
    },
  };
};
