import type { Recorded } from '#shared/domain/lifecycle.ts';
import type { Source } from '#shared/schemas/source.ts';

/** What a teller says of when something happened. */
export interface ToldTime {
  readonly source: Source;
  readonly deviceAt?: number;
  /** Server minus device, as the phone measured it, milliseconds. */
  readonly clockOffsetMilliseconds?: number;
}

/** Told by our own servers' clock, the moment it happened. */
const SERVER_TOLD: readonly Source[] = ['console', 'system', 'telephony', 'facility'];

/** What was written down while the line was down happened when the paper says, which no clock vouches for. */
const fromPaper = (told: number, clockOffsetMilliseconds = 0): Pick<Recorded, 'at' | 'atVerified'> => ({ at: told + clockOffsetMilliseconds, atVerified: false });

/** Device time plus offset where both are known; else when it was recorded, marked unverified where a device was involved. */
export const happenedAt = ({ source, deviceAt, clockOffsetMilliseconds }: ToldTime, recordedAt: number): Pick<Recorded, 'at' | 'atVerified'> => {
  if (deviceAt === undefined) return { at: recordedAt, atVerified: SERVER_TOLD.includes(source) };
  if (source === 'backfill') return fromPaper(deviceAt, clockOffsetMilliseconds);
  if (clockOffsetMilliseconds === undefined) return { at: recordedAt, atVerified: false };
  return { at: deviceAt + clockOffsetMilliseconds, atVerified: true };
};
