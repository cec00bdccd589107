import type { CompressionStamp } from '#shared/schemas/complaint.ts';

/** From the answered call to the arrest recognised, seconds (AHA, Telephone CPR programme recommendations and performance measures, as a secondary source gives them). */
const RECOGNISED_WITHIN_SECONDS = 120;
/** From the answered call to the first compression, seconds (same source). */
const BEGUN_WITHIN_SECONDS = 180;

/** When each was stamped, epoch milliseconds; what is missing was not stamped, and is never 0. */
export interface CompressionStamps {
  readonly recognisedAt?: number | undefined;
  readonly begunAt?: number | undefined;
}

/** One line of the clock: what was taken, or what is left; below 0 once it is late. */
export type ClockLine =
  | { readonly kind: CompressionStamp; readonly state: 'running'; readonly secondsLeft: number }
  | { readonly kind: CompressionStamp; readonly state: 'stamped'; readonly seconds: number; readonly inTime: boolean };

/** Both lines of the compression clock 按压计时 at a moment; it runs from the answered call. Times are epoch milliseconds. */
export const compressionClock = (
  answeredAt: number,
  { stamps, at }: { readonly stamps: CompressionStamps; readonly at: number },
): readonly [recognised: ClockLine, begun: ClockLine] => {
  const line = (kind: CompressionStamp, within: number, stampedAt: number | undefined): ClockLine => {
    if (stampedAt === undefined) return { kind, state: 'running', secondsLeft: within - wholeSeconds(at - answeredAt) };
    const seconds = wholeSeconds(stampedAt - answeredAt);
    return { kind, state: 'stamped', seconds, inTime: seconds <= within };
  };
  return [line('recognised', RECOGNISED_WITHIN_SECONDS, stamps.recognisedAt), line('begun', BEGUN_WITHIN_SECONDS, stamps.begunAt)];
};

/** A second that has begun counts whole, so that no one is in time by rounding. */
const wholeSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);
