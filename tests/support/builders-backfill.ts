import type { BackfilledOrder } from '#shared/schemas/backfill.ts';
import { minute } from './builders.ts';

/** `unit-1` sent by telephone to `incident-1` ten minutes into the story, with nothing more told. */
export const orderOnPaper = (said: Partial<BackfilledOrder> = {}): BackfilledOrder => ({ orderId: 'order-1', incidentId: 'incident-1', unitId: 'unit-1', orderedAt: minute(10), points: [], ...said });

/** The same, over ten minutes later with nobody found. */
export const finishedOnPaper = (said: Partial<BackfilledOrder> = {}): BackfilledOrder => orderOnPaper({ ending: { how: 'completed', at: minute(20), outcome: { kind: 'empty' } }, ...said });
