import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
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

/** The ways of those beside the chosen one, as far as they are known. */
export const useOtherRoutes = () => {
  const { client, centre, board } = useDesk();
  const { others } = useRouteChoice();
  return useQueries({
    queries: others.map((asked) => ({
      queryKey: ['route', centre, asked, board.closuresVersion],
      queryFn: () => client.call('get-route', { centre }, { query: { unitId: asked.unitId, ...asked.demand } }),
      refetchInterval: REFRESH_MILLISECONDS,
      retry: false,
    })),
    combine: routesOf,
  });
};

const routesOf = (answers: readonly UseQueryResult<AnswerOf<RouteOf<'get-route'>>>[]) => answers.flatMap(({ data }) => data?.route ?? []);
