import type { RouteOf } from '#shared/api/routes.ts';
import type { CallInput } from '#shared/api/client-on.ts';
import type { Datum } from '#shared/schemas/coordinate.ts';
import { deviceTimeAt } from '../time/device-time.ts';
import type { KeptClock } from '../time/kept-clock.ts';
import type { Fix } from './fix.ts';

/** The most fixes that one report takes. */
export const MOST_FIXES = 500;

type Positions = CallInput<RouteOf<'report-positions'>>['body']['positions'];

/** The fixes of a report: in the centre's frame of phones, each at its own time with the offset that is known now. */
export const batchOf = (fixes: readonly Fix[], datum: Datum, clock: KeptClock | undefined): Positions =>
  fixes.slice(0, MOST_FIXES).map(({ longitude, latitude, at, ...rest }) => ({ position: { longitude, latitude, datum }, ...deviceTimeAt(at, clock), ...rest }));
