import * as z from 'zod';
import { Dimension } from '#shared/domain/statistics/dimension.ts';
import { StatisticsReport } from '#shared/domain/statistics/report.ts';
import { refuseBadPeriod, statisticsPeriod } from '#shared/schemas/statistics-period.ts';

/** Which figures are asked for: of a period, in a mode, and by what they are divided. */
export const GetStatisticsQuery = z.strictObject({ ...statisticsPeriod, by: Dimension.optional() }).superRefine(refuseBadPeriod);

/** The figures, and when they were read. */
export const GetStatisticsResponse = z.strictObject({ ...StatisticsReport.shape, at: z.number().int() });
