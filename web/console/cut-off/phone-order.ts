import type { BackfilledOrder, BackfilledTimePoint } from '#shared/schemas/backfill.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import { timeOfDay } from '#web/kit/duration.ts';

/** An incident that came in while the line was down: what was written down of it. */
export interface IncidentOnPaper {
  /** Epoch milliseconds. */
  readonly answeredAt: number;
  readonly townshipId?: string | undefined;
  /** Place and situation as spoken. */
  readonly words: string;
  readonly priority?: Priority | undefined;
}

/** What an order by telephone was for: an incident of the last copy, or one that only paper knows. */
export type PhoneOrderFor = { readonly kind: 'known'; readonly incidentId: string } | { readonly kind: 'paper'; readonly incident: IncidentOnPaper };

/** An order that was given by telephone, with its times as they were told, epoch milliseconds. */
export interface PhoneOrder {
  readonly orderId: string;
  readonly purpose: PhoneOrderFor;
  readonly unitId: string;
  readonly orderedAt: number;
  readonly points: Readonly<Partial<Record<BackfilledTimePoint, number>>>;
}

/** The points that a crew tells by telephone, in their order. */
export const POINTS_BY_PHONE = ['enRoute', 'onScene', 'leftScene', 'atDestination', 'handedOver'] as const satisfies readonly BackfilledTimePoint[];
export type PointByPhone = (typeof POINTS_BY_PHONE)[number];

/** Writes a point of a run down, or strikes it out. */
export const withPhonePoint = (order: PhoneOrder, point: PointByPhone, at: number | undefined): PhoneOrder => {
  const others = Object.fromEntries(Object.entries(order.points).filter(([known]) => known !== point));
  return { ...order, points: at === undefined ? others : { ...others, [point]: at } };
};

/** The order as it is entered in the record once the line is back. */
export const backfilled = ({ orderId, unitId, orderedAt, points }: PhoneOrder, incidentId: string): BackfilledOrder => ({
  orderId,
  incidentId,
  unitId,
  orderedAt,
  points: POINTS_BY_PHONE.flatMap((point) => (points[point] === undefined ? [] : [{ point, at: points[point] }])),
});

const HOURS_A_DAY = 24;
const MILLISECONDS_PER_MINUTE = 60_000;

/** The last moment before now at which a clock on the wall showed `14:05`; nothing where that is no time of day. */
export const toldTime = (text: string, now: number): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2})[:：.]?(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) >= HOURS_A_DAY || Number(minutes) >= 60) return undefined;
  const today = new Date(now);
  today.setHours(Number(hours), Number(minutes), 0, 0);
  return today.getTime() > now ? today.getTime() - HOURS_A_DAY * 60 * MILLISECONDS_PER_MINUTE : today.getTime();
};

/** The time of day as it is told by telephone, to the minute. */
export const toldText = (at: number): string => timeOfDay(at).slice(0, 'hh:mm'.length);
