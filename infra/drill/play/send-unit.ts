import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { hasReached } from '#shared/domain/assignment/assignment.ts';
import { priorityRank, type Priority } from '#shared/schemas/priority.ts';
import type { FreeUnits } from './free-units.ts';
import type { Job } from './job.ts';
import { isConflict } from './refused.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** What a unit is sent for. */
export type Purpose = { readonly kind: 'incident'; readonly incidentId: string } | { readonly kind: 'transfer'; readonly transferId: string };

/** How somebody wants a unit. */
export interface Wish {
  readonly purpose: Purpose;
  readonly job: Job;
  readonly priority: Priority | undefined;
  /** Whether a busy unit that will soon be done may have it as its next run. */
  readonly mayQueue: boolean;
}

/** Only the most urgent take a unit off another's run: priority I, and an unknown one. */
const LAST_RANK_THAT_DIVERTS = 1;
/** After so many refusals in a row there is nothing to gain from asking at once again. */
const MOST_TRIES_IN_A_ROW = 5;

/**
 * Sends a unit as a dispatcher does: asks for the recommendation, follows it, asks anew when another was first, and waits where there
 * is nobody to send. The answer is the order's id.
 */
export const sendUnit = async (stage: Stage, { desk, free, wish }: { readonly desk: Terminal; readonly free: FreeUnits; readonly wish: Wish }): Promise<string> => {
  const queued = wish.mayQueue ? await queueWithBusyUnit(stage, desk, wish) : undefined;
  if (queued !== undefined) return queued;
  for (let tries = 1; ; tries++) {
    stage.signal.throwIfAborted();
    const sent = await sendRecommended(stage, desk, wish);
    if (sent !== undefined && sent !== 'lost') return sent;
    if (sent === undefined || tries % MOST_TRIES_IN_A_ROW === 0) await free.wait(priorityRank(wish.priority), stage.signal);
  }
};

/** The order's id, `lost` when another was first, nothing when nobody can be sent. */
const sendRecommended = async (stage: Stage, desk: Terminal, { purpose, job, priority }: Wish): Promise<string | undefined> => {
  const query: Readonly<Record<string, string>> = purpose.kind === 'incident' ? { incidentId: purpose.incidentId } : { transferId: purpose.transferId };
  const recommendation = await desk.ask('recommend-units', {}, query);
  const mayDivert = priorityRank(priority) <= LAST_RANK_THAT_DIVERTS;
  const maySend = ({ sending }: RankedUnit): boolean => mayDivert || sending.how === 'dispatch';
  const ofSet = recommendation.set?.ambulances[0]?.unitId;
  const unit = recommendation.ranked.find((one) => one.unitId === ofSet && maySend(one)) ?? recommendation.ranked.find(maySend);
  if (unit === undefined) return undefined;
  const choice = choiceOf(recommendation, unit);
  try {
    const command = unit.sending.how === 'divert' ? 'divert-unit' : 'dispatch-unit';
    const { assignmentId } = await desk.tell(command, {}, { unitId: unit.unitId, purpose, choice });
    enter(stage, assignmentId, { ...job, eta: unit.eta });
    return assignmentId;
  } catch (error) {
    if (isConflict(error)) return 'lost';
    throw error;
  }
};

/** What the dispatcher saw; choosing otherwise than recommended is told with a reason. */
const choiceOf = ({ recommendedUnitId }: Recommendation, { unitId, eta: { etaSeconds, source }, lacking }: RankedUnit) => ({
  etaSeconds,
  source,
  lacking: [...lacking],
  ...(recommendedUnitId !== undefined && { recommendedUnitId }),
  ...(recommendedUnitId !== unitId && { overrideReason: 'other' as const }),
});

/** The first unit that stands at its destination already and has no next run; nothing where there is none. */
const queueWithBusyUnit = async (stage: Stage, desk: Terminal, { purpose, job }: Wish): Promise<string | undefined> => {
  const busy = stage.room.all('assignment').find(({ state }) => state.status === 'active' && hasReached(state.points, 'atDestination') && hasNoNext(stage, state.unitId));
  if (busy?.state.status !== 'active') return undefined;
  try {
    const { assignmentId } = await desk.tell('queue-assignment', {}, { unitId: busy.state.unitId, purpose });
    enter(stage, assignmentId, job);
    return assignmentId;
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
};

const hasNoNext = ({ room }: Stage, unitId: string): boolean => {
  const unit = room.find('unit', unitId)?.state;
  return unit?.status === 'assigned' && unit.next.length === 0;
};

const enter = (stage: Stage, assignmentId: string, job: Job): void => {
  stage.room.expect({ kind: 'assignment', id: assignmentId });
  stage.book.enter(assignmentId, job);
};
