import type { Posting, Shift } from '#shared/schemas/roster.ts';
import { minute } from './builders.ts';

/** So many hours after the story began, which is noon in China on 1 January 2026, epoch milliseconds. */
export const hour = (hours: number): number => minute(hours * 60);

/** From the beginning of the story for eight hours on unit-1, with a physician. */
export const shift = (told: Partial<Shift> = {}): Shift => ({ unitId: 'unit-1', stationId: 'station-1', level: 'advanced', memberIds: ['li'], from: hour(0), to: hour(8), ...told });

/** From the beginning of the story for eight hours at the township's health centre. */
export const posting = (told: Partial<Posting> = {}): Posting => ({ facilityId: 'township', capability: 'surgery', from: hour(0), to: hour(8), ...told });
