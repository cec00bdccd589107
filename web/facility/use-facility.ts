import { useMemo } from 'react';
import { useLiveScreen } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { facilityBoard, type FacilityBoard } from './board/facility-board.ts';

/** The facility whose screen this is, and its board. */
export const useFacility = (): { readonly facilityId: string; readonly board: FacilityBoard; readonly isLive: boolean } => {
  const { seat } = useSeated();
  const { board, status } = useLiveScreen();
  const facilityId = seat.binding ?? '';
  return { facilityId, board: useMemo(() => facilityBoard([...board.entries.values()], facilityId), [board, facilityId]), isLive: status === 'live' };
};
