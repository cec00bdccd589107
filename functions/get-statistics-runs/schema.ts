import * as z from 'zod';
import { SampleBehind, Which } from '#shared/domain/statistics/behind.ts';
import { Dimension } from '#shared/domain/statistics/dimension.ts';
import { FigureName } from '#shared/domain/statistics/figures.ts';
import { refuseBadPeriod, statisticsPeriod } from '#shared/schemas/statistics-period.ts';

/** Which figure to look behind: of a group (`by` and `key` together), and at which of its samples. */
export const GetStatisticsRunsQuery = z
  .strictObject({
    ...statisticsPeriod,
    figure: FigureName,
    which: Which.default('counted'),
    /** The band's place, from 0; only with which=band. */
    band: z.coerce.number().int().min(0).max(20).optional(),
    by: Dimension.optional(),
    key: z.string().min(1).max(64).optional(),
  })
  .superRefine(refuseBadPeriod)
  .refine(({ by, key }) => (by === undefined) === (key === undefined), { path: ['key'], message: 'a group is by and key together' })
  .refine(({ which, band }) => (which === 'band') === (band !== undefined), { path: ['band'], message: 'a band is which=band and its place together' });

/** The calls, incidents and runs behind a figure, the longest first; all of them are counted, and no more listed than a reader looks through. */
export const GetStatisticsRunsResponse = z.strictObject({ total: z.number().int().min(0), samples: z.array(SampleBehind).readonly() });
