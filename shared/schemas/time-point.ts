import * as z from 'zod';

/** The time points 时间节点 of a run that a crew reports, in their order (glossary: 120 field and NEMSIS element). */
export const ReportedTimePoint = z.enum([
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
]);
export type ReportedTimePoint = z.infer<typeof ReportedTimePoint>;

/** All points of an assignment: the order first, which the system stamps. */
export const TimePoint = z.enum(['notified', ...ReportedTimePoint.options]);
export type TimePoint = z.infer<typeof TimePoint>;

/** The place of a point in the order of a run; a larger one is further along. */
export const timePointRank = (point: TimePoint): number => TimePoint.options.indexOf(point);
