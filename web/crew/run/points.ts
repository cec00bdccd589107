import type { TimePoint } from '#shared/schemas/time-point.ts';

/** Every point of a run in its order, written down again: the schema that has them weighs more than this screen, and a test holds the two together. */
export const POINTS = [
  'notified',
  'acknowledged',
  'enRoute',
  'staged',
  'onScene',
  'atPatient',
  'patientLoaded',
  'leftScene',
  'atDestination',
  'handedOver',
  'available',
  'atStation',
] as const satisfies readonly TimePoint[];

/** The place of a point in the order of a run. */
export const rankOf = (point: TimePoint): number => POINTS.indexOf(point);

/** Which points of a run are known, whatever is known of them. */
export type Known = Readonly<Partial<Record<TimePoint, unknown>>>;

/** Whether the run has come at least as far as this point. */
export const hasComeTo = (known: Known, point: TimePoint): boolean => POINTS.some((one) => known[one] !== undefined && rankOf(one) >= rankOf(point));
