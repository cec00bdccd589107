import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../desk.ts';
import { useRouteChoice } from './route-choice.ts';

/** A unit on the move is on another way soon. */
const REFRESH_MILLISECONDS = 15_000;

/** The way of the unit that was chosen, as a GeoJSON feature; nothing while none is chosen, and none where no road leads there. */
export const useRoute = () => {
  const { client, centre, board } = useDesk();
  const { chosen } = useRouteChoice();
  return useQuery({
    queryKey: ['route', centre, chosen, board.closuresVersion],
    queryFn: () => client.call('get-route', { centre }, { query: { unitId: chosen?.unitId ?? '', ...chosen?.demand } }),
    enabled: chosen !== undefined,
    refetchInterval: REFRESH_MILLISECONDS,
    retry: false,
  }).data?.route;
};
