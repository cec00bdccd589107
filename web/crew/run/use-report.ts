import { useCallback } from 'react';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { holdOf } from '../queue/hold.ts';
import { deviceTimeNow } from '../time/device-time.ts';

/** What a press says beside its point. */
interface Extra {
  readonly outcome?: RunOutcome;
  readonly destinationFacilityId?: string;
}

/** A press of the crew: kept with its own time, sent when there is a line. */
export const useReport = (): ((assignmentId: string, point: ReportedTimePoint, extra?: Extra) => void) => {
  const { queue, clock } = useCrewDesk();
  return useCallback(
    (assignmentId, point, extra = {}) => {
      const reports = [{ point, ...deviceTimeNow(clock()), ...extra }];
      void queue.add('report-time-points', { assignmentId }, { reports }, holdOf('report-time-points', point));
    },
    [queue, clock],
  );
};
