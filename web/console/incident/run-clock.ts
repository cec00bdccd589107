import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { CentreSettings } from '#shared/schemas/centre.ts';

/** What is due of a run now, since when (epoch milliseconds) and within how many seconds. */
export interface RunClock {
  readonly due: 'acknowledged' | 'enRoute' | 'onScene' | 'handedOver';
  readonly since: number;
  readonly targetSeconds: number;
}

type Settings = Pick<CentreSettings, 'alarms' | 'target'>;

/** The clock of a run that matters now: the acknowledgement, the roll-out, the promised quarter of an hour, the stretcher. None where nothing has a target. */
export const runClock = (run: KnownAssignment, { alarms, target }: Settings, answeredAt: number | undefined): RunClock | undefined => {
  if (run.status !== 'active') return undefined;
  const { points } = run;
  const ordered = points.notified?.at ?? run.orderedAt;
  if (points.atDestination) return points.handedOver ? undefined : { due: 'handedOver', since: points.atDestination.at, targetSeconds: alarms.stretcherHoldSeconds };
  if (points.onScene ?? points.atPatient ?? points.patientLoaded ?? points.leftScene) return undefined;
  if (points.enRoute) return answeredAt === undefined ? undefined : { due: 'onScene', since: answeredAt, targetSeconds: target.seconds };
  if (points.acknowledged) return { due: 'enRoute', since: ordered, targetSeconds: alarms.rollOutSeconds };
  return { due: 'acknowledged', since: ordered, targetSeconds: alarms.acknowledgeSeconds };
};
