import { alarmIdOf } from '#shared/domain/alarm/alarm.ts';
import { soon } from './soon.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** Only an incident that was open for so long has room for both orders, milliseconds. */
const SHORTEST_INCIDENT_MILLISECONDS = 6 * 60 * 1000;
/** When the orders on paper were given and called off again, milliseconds after the answer; the second one contradicts the first. */
const TRUE_ORDER = { from: 60_000, acknowledged: 90_000, to: 180_000 };
const FALSE_ORDER = { from: 120_000, to: 240_000 };
/** An alarm of the supervisor's own is taken on within so many seconds. */
const OWNED_WITHIN_SECONDS = 120;

/** What became of the orders that were given by telephone. */
export interface PaperOrders {
  readonly written: number;
  readonly held: number;
  /** Contradictions that the supervisor took on, and dealt with. */
  readonly settled: number;
}

/** Nobody was sent by telephone. */
export const NO_ORDERS: PaperOrders = { written: 0, held: 0, settled: 0 };

/** Who was sent by telephone, to one of which incidents. */
export interface PaperOrdersWanted {
  readonly unitId: string;
  readonly incidentIds: readonly string[];
}

/**
 * Enters what was written down while the line was down: that a unit, out of service by the record, was sent to an incident and called
 * off again; and an order on which it would have been elsewhere at the same time, which must become the supervisor's.
 */
export const enterPaperOrders = async (stage: Stage, supervisor: Terminal, { unitId, incidentIds }: PaperOrdersWanted): Promise<PaperOrders> => {
  const incident = await longIncident(supervisor, incidentIds);
  if (incident === undefined) return NO_ORDERS;
  const { incidentId, answeredAt } = incident;
  const order = (name: string, { from, to }: { readonly from: number; readonly to: number }) => ({
    orderId: `paper-${name}-${answeredAt}`,
    incidentId,
    unitId,
    orderedAt: answeredAt + from,
    ending: { how: 'cancelled', at: answeredAt + to, reason: 'other-unit-sent' } as const,
  });
  const first = { ...order('order', TRUE_ORDER), points: [{ point: 'acknowledged' as const, at: answeredAt + TRUE_ORDER.acknowledged }] };
  const second = order('contradiction', FALSE_ORDER);
  const { results } = await supervisor.tell('backfill-orders', {}, { orders: [first, second] });
  const count = (result: (typeof results)[number]['result']): number => results.filter((one) => one.result === result).length;
  if (count('written') !== 1 || count('held') !== 1) stage.problems.add(`Orders from paper ended as ${results.map(({ result }) => `"${result}"`).join(' and ')}, not as "written" and "held"`);
  return { written: count('written'), held: count('held'), settled: count('held') > 0 ? await settle(stage, supervisor, second.orderId) : 0 };
};

const longIncident = async (supervisor: Terminal, incidentIds: readonly string[]) => {
  for (const incidentId of incidentIds) {
    const { incident } = await supervisor.ask('get-incident', { incidentId });
    if (incident.status === 'closed' && incident.closedAt - incident.answeredAt > SHORTEST_INCIDENT_MILLISECONDS) return { incidentId, answeredAt: incident.answeredAt };
  }
  return undefined;
};

/** The supervisor asks around and says that it is dealt with. @returns how many contradictions are settled so */
const settle = async (stage: Stage, supervisor: Terminal, orderId: string): Promise<number> => {
  const alarmId = alarmIdOf('backfill-conflict', { id: orderId });
  const isOwned = (): boolean => stage.room.find('alarm', alarmId)?.state.status === 'owned';
  if (!(await soon(stage, { seconds: OWNED_WITHIN_SECONDS, signal: stage.signal }, isOwned))) {
    stage.problems.add(`Nobody has taken on the alarm "${alarmId}"`);
    return 0;
  }
  await supervisor.tell('close-alarm', { alarmId }, { reason: 'dealt-with' });
  return 1;
};
