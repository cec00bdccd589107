import type { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { FacilityStatusReason } from '#shared/schemas/reason.ts';

/** How long a status may be set for. */
export const STATUS_DURATIONS = ['open-ended', 'one-hour', 'two-hours', 'eight-hours'] as const;
export type StatusDuration = (typeof STATUS_DURATIONS)[number];

const HOURS: Readonly<Record<Exclude<StatusDuration, 'open-ended'>, number>> = { 'one-hour': 1, 'two-hours': 2, 'eight-hours': 8 };
const HOUR_MILLISECONDS = 3600 * 1000;

/** What a facility is about to say of itself. */
export interface StatusDraft {
  readonly kind: FacilityStatus['kind'];
  readonly reason: FacilityStatusReason;
  readonly duration: StatusDuration;
}

/** The form as it opens: with what stands, so that a reason need not be chosen twice. */
export const newStatusDraft = (status: FacilityStatus): StatusDraft => ({ kind: status.kind, reason: status.kind === 'open' ? 'no-bed' : status.reason, duration: 'open-ended' });

/** The status to send, at a time of the server (epoch milliseconds). */
export const statusOf = ({ kind, reason, duration }: StatusDraft, now: number): FacilityStatus => {
  if (kind === 'open') return { kind };
  return { kind, reason, ...(duration !== 'open-ended' && { until: now + HOURS[duration] * HOUR_MILLISECONDS }) };
};

/** The reasons to choose from. */
export const STATUS_REASONS = FacilityStatusReason.options;
