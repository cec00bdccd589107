import { centreOf } from '#shared/decisions/centre-of.ts';
import { alertLifecycle } from '#shared/domain/alert/alert.ts';
import { isUnacknowledged, type UnacknowledgedRun } from '#shared/domain/alert/decide-alert.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { Voice } from '#shared/ports/voice.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import type { AlertSettings } from '#shared/schemas/alert-settings.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
  readonly voice: Voice;
}

type TelephoneStep = 'alert-duty-phone' | 'alert-landline';

/**
 * Calls the next telephone of an order that nobody has acknowledged, once. A call that was made just before a crash is made
 * again: better twice than never. @returns whom it told; nothing when nobody needs to be told
 */
export const callTelephone = async (ports: Ports, { timer: { centre, reason }, type }: { readonly timer: Timer; readonly type: TelephoneStep }): Promise<readonly AlertTelling[]> => {
  const { id } = reason;
  const { state: run } = await loadLog(ports.itemStore, { centre, lifecycle: assignmentLifecycle, id });
  if (!isUnacknowledged(run)) return [];
  const { settings } = await centreOf(ports.centres, centre);
  const { number, ...to } = telephoneOf(type, run, settings.alerts);
  const { state: alert } = await loadLog(ports.itemStore, { centre, lifecycle: alertLifecycle, id });
  if (alert.status !== 'absent' && alert.told.some(({ way }) => way === to.way)) return [];
  if (number === undefined) return [{ ...to, outcome: 'no-number' }];
  const outcome = await ports.voice.call({ to: number, says: 'order-waiting' }).catch(() => 'failed' as const);
  return [{ ...to, outcome }];
};

const telephoneOf = (type: TelephoneStep, { unitId, stationId }: UnacknowledgedRun, { dutyPhones, landlines }: AlertSettings): Omit<AlertTelling, 'outcome'> & { readonly number: string | undefined } => {
  switch (type) {
    case 'alert-duty-phone':
      return { way: 'duty-phone', to: { kind: 'unit', unitId }, number: dutyPhones[unitId] };
    case 'alert-landline':
      return { way: 'landline', to: { kind: 'station', stationId }, number: landlines[stationId] };
  }
};
