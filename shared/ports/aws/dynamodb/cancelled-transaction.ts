import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { itemOfImage } from '#shared/ports/item-image.ts';
import { keyOfWrite } from '#shared/ports/item-limits.ts';
import { LostRace, type Write } from '#shared/ports/item-store.ts';

/** Reasons that pass by themselves: another transaction was at the same item, or the table is busy. */
const PASSING_CODES: ReadonlySet<string | undefined> = new Set(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

const versionOf = ({ Item: image }: CancellationReason, now: number): number | undefined => {
  const item = image && itemOfImage(image);
  return item === undefined || (item.expiresAt !== undefined && item.expiresAt <= now) ? undefined : item.version;
};

/** The race that a cancelled transaction lost: its first failed condition with what stood there; nothing when none failed. */
export const raceLostBy = (writes: readonly Write[], reasons: readonly CancellationReason[], now: number): LostRace | undefined => {
  const place = reasons.findIndex(({ Code: code }) => code === 'ConditionalCheckFailed');
  const [write, reason] = [writes[place], reasons[place]];
  if (!write || !reason) return undefined;
  const { pk, sk } = keyOfWrite(write);
  return new LostRace({ pk, sk }, versionOf(reason, now));
};

/** Whether a cancelled transaction is worth another try as it is. */
export const isPassingCancellation = (reasons: readonly CancellationReason[]): boolean => reasons.every(({ Code: code }) => PASSING_CODES.has(code));
