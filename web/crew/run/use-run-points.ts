import { useCrewDesk } from '../desk/crew-desk.ts';
import { useDeviceNow } from '../desk/use-device-now.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { runPoints, type RunPoints } from './run-points.ts';

/** The points of a run as its crew sees them now. */
export const useRunPoints = ({ id, run }: CrewRun): RunPoints => {
  const { commands } = useCrewDesk();
  const now = useDeviceNow();
  return runPoints(run.status === 'active' ? run.points : {}, id, { commands, now });
};
