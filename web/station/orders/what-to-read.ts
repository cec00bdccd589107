import { stageOf } from './order-stage.ts';
import type { KeptOrder } from './kept-order.ts';

const NOTHING_PRESSED: ReadonlySet<string> = new Set();

/** Whether somebody at the desk still acts on the order: it is new, or comes next. */
const isActedOn = (order: KeptOrder): boolean => ['ringing', 'acknowledged', 'next'].includes(stageOf(order, { pressed: NOTHING_PRESSED }));

/** Whether an order's details are to be read now: once, and again after a revision while the desk acts on it. Each reading is a logged look, so no more than that. */
export const needsDetails = (order: KeptOrder): boolean => {
  if (order.isOver || order.subjectVersion === 0) return false;
  return order.details === undefined || (order.details.version < order.subjectVersion && isActedOn(order));
};

/** What a way to an order's place is asked for; nothing when none is wanted now. */
export const routeWanted = (order: KeptOrder, closuresVersion: number): string | undefined => {
  const { run, incident, transfer } = order;
  if (run.status !== 'active' || !isActedOn(order)) return undefined;
  const place = incident && incident.status !== 'absent' ? incident.place : transfer && transfer.status !== 'absent' ? transfer.fromFacilityId : undefined;
  const asked = place === undefined ? undefined : JSON.stringify([run.unitId, place, closuresVersion]);
  return asked === order.route?.askedFor ? undefined : asked;
};
