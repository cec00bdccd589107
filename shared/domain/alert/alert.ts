import * as z from 'zod';
import { AlertEnded, type AlertEvent } from '#events/alert.ts';
import { AlertTelling } from '#shared/schemas/alert.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

const facts = {
  unitId: Identifier,
  stationId: Identifier,
  mode: Mode,
  startedAt: z.number(),
  /** Everybody who was told, in that order; times are epoch milliseconds. */
  told: z.array(AlertTelling.extend({ at: z.number() })).readonly(),
};

/** The alert of one order 派车提醒, under the id of its run: who was told, by which way, when. */
export const Alert = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('calling'), ...facts }),
  z.strictObject({ status: z.literal('ended'), ...facts, endedAt: z.number(), because: AlertEnded.shape.data.unwrap().shape.because }),
]);
export type Alert = z.infer<typeof Alert>;

const evolve = (alert: Alert, event: AlertEvent, { at }: Recorded): Alert => {
  if (event.type === 'AlertStarted') return { status: 'calling', ...event.data, startedAt: at, told: [] };
  if (alert.status === 'absent') throw new Error(`Cannot fold "${event.type}": the alert was never started`);
  switch (event.type) {
    case 'CrewAlerted':
      return { ...alert, told: [...alert.told, { ...event.data, at }] };
    case 'AlertEnded':
      return { ...alert, status: 'ended', endedAt: at, because: event.data.because };
  }
};

/** How an alert's log is folded. */
export const alertLifecycle: Lifecycle<Alert, AlertEvent> = { kind: 'alert', initial: { status: 'absent' }, evolve, isLive: ({ status }) => status === 'calling' };
