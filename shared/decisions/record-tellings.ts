import { alertLifecycle } from '#shared/domain/alert/alert.ts';
import { endAlert, tellCrew } from '#shared/domain/alert/decide-alert.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** Keeps who was told of an order by which way; where the crew acknowledged meanwhile, the alert ends with that. */
export const recordTellings = async (work: UnitOfWork, assignmentId: string, tellings: readonly AlertTelling[]): Promise<void> => {
  const run = await loadKnown(work, assignmentLifecycle, assignmentId);
  const { state: alert } = await work.load(alertLifecycle, assignmentId);
  const told = work.append(alertLifecycle, assignmentId, tellCrew(alert, run, tellings));
  work.relyOn(assignmentLifecycle, assignmentId);
  work.append(alertLifecycle, assignmentId, endAlert(told, run));
};
