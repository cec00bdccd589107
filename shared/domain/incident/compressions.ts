import * as z from 'zod';
import type { CompressionStamp } from '#shared/schemas/complaint.ts';

/** When compressions were stamped, epoch milliseconds; what was not stamped is missing. */
export const Compressions = z.strictObject({ recognisedAt: z.number().optional(), begunAt: z.number().optional() });
export type Compressions = z.infer<typeof Compressions>;

const STAMP = { recognised: 'recognisedAt', begun: 'begunAt' } as const satisfies Record<CompressionStamp, keyof Compressions>;

/** When a stamp of the compression clock was made, epoch milliseconds. */
export const stampedAt = (compressions: Compressions | undefined, kind: CompressionStamp): number | undefined => compressions?.[STAMP[kind]];

/** The stamps with one of them made or put right, epoch milliseconds; without a time it never was. */
export const withStamp = (compressions: Compressions | undefined, kind: CompressionStamp, at: number | undefined): Compressions => {
  const { [STAMP[kind]]: _before, ...others } = compressions ?? {};
  return { ...others, ...(at !== undefined && { [STAMP[kind]]: at }) };
};
