import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fleetStamp } from '../board/board-view.ts';
import { useDesk } from '../desk.ts';
import type { IsochronesOf } from './overlays.ts';

/** Units move: areas and cover that are older are asked for again. */
const REFRESH_MILLISECONDS = 20_000;
/** The quarter and the half of an hour. */
const BANDS_MINUTES = [15, 30];

/** The areas reached within the bands, from where they are wished; asked for anew when a road closes or the fleet changes. */
export const useIsochrones = (of: IsochronesOf) => {
  const { client, centre, board } = useDesk();
  return useQuery({
    queryKey: ['isochrones', centre, of, of === 'units' ? fleetStamp(board) : board.closuresVersion],
    queryFn: () => client.call('get-isochrones', { centre }, { query: { of: of === 'units' ? 'units' : 'stations', minutes: BANDS_MINUTES } }),
    enabled: of !== 'off',
    placeholderData: keepPreviousData,
    refetchInterval: of === 'units' ? REFRESH_MILLISECONDS : false,
  }).data;
};

/** Who is reached in time now, by township. */
export const useCover = (isWanted: boolean) => {
  const { client, centre, board } = useDesk();
  return useQuery({
    queryKey: ['cover', centre, fleetStamp(board)],
    queryFn: () => client.call('get-cover', { centre }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MILLISECONDS,
  }).data;
};
