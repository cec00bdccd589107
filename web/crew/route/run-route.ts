import type { AnswerOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The way of a run by road, as it was told last. */
export interface RunRoute {
  /** Which goal it leads to, by its key. */
  readonly to: string;
  /** When it was worked out, epoch milliseconds by the server's clock. */
  readonly at: number;
  readonly driveSeconds: number;
  readonly meters: number;
  /** A straight line, because the roads could not be read. */
  readonly isStraight: boolean;
  readonly line: readonly Coordinate[];
}

/** The route of an answer; nothing where no road leads there. */
export const routeOfAnswer = ({ at, degraded, route }: AnswerOf<RouteOf<'get-route'>>, to: string): RunRoute | undefined =>
  route && { to, at, driveSeconds: route.properties.driveSeconds, meters: route.properties.meters, isStraight: degraded, line: route.geometry.coordinates };

const MINUTE = 60;
const KILOMETER = 1000;

/** What is said of a route: whole minutes to drive and of age, kilometres with one place. */
export const routeFigures = ({ driveSeconds, meters, at }: RunRoute, now: number): { readonly minutes: number; readonly km: string; readonly age: number } => ({
  minutes: Math.max(1, Math.ceil(driveSeconds / MINUTE)),
  km: (meters / KILOMETER).toFixed(1),
  age: Math.max(0, Math.floor((now - at) / 1000 / MINUTE)),
});
