import type { AppendOptions } from './unit-of-work.ts';

/** What a device says of when something happened, where it says it. */
interface DeviceTime {
  readonly deviceAt?: number | undefined;
  readonly clockOffsetMilliseconds?: number | undefined;
}

/** A device's time as an append takes it. */
export const toldAt = ({ deviceAt, clockOffsetMilliseconds }: DeviceTime): AppendOptions => ({
  ...(deviceAt !== undefined && { deviceAt }),
  ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }),
});
