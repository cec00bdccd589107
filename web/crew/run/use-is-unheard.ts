import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { isUnheard } from './next-step.ts';
import { runPoints } from './run-points.ts';

/** Whether the run in hand is an order that nobody has heard or refused yet. One that was entered afterwards rings nobody. */
export const useIsUnheard = (active: CrewRun | undefined): boolean => {
  const { commands } = useCrewDesk();
  if (active?.run.status !== 'active' || active.run.isBackfilled) return false;
  const isRefused = commands.some(({ name, params, state }) => name === 'refuse-assignment' && params['assignmentId'] === active.id && state !== 'refused');
  return !isRefused && isUnheard(runPoints(active.run.points, active.id, { commands, now: Infinity }));
};
