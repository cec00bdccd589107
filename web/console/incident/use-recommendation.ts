import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { fleetStamp } from '../board/board-view.ts';
import { useDesk } from '../desk.ts';

/** For what units are ranked. */
export type Demand = { readonly incidentId: string } | { readonly transferId: string };

/** Units move and time runs: a ranking older than this is asked for again. */
const REFRESH_MILLISECONDS = 15_000;

/** The ranked units, drawn when no press waits; asked for anew whenever the fleet or the demand changes; a refusal is no reason to ask again. */
export const useRecommendation = (demand: Demand, { version, isWanted }: { readonly version: number | undefined; readonly isWanted: boolean }) => {
  const { client, centre, board } = useDesk();
  const { data, isFetching } = useQuery({
    queryKey: ['recommendation', centre, demand, version, fleetStamp(board)],
    queryFn: () => client.call('recommend-units', { centre }, { query: demand }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MILLISECONDS,
    retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
  });
  return { data: useDeferredValue(data, undefined), isFetching };
};
