import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useFacility } from '../use-facility.ts';
import { arrivalRows, type ArrivalRow } from './arrival-rows.ts';

/** Between two answers the countdown runs on; so often it is set right by where the ambulance is. */
const REFRESH_MILLISECONDS = 15_000;

/** What is bound for the facility now; the last answer stays while there is no line. */
export const useArrivals = (): { readonly rows: readonly ArrivalRow[]; readonly at: number | undefined } => {
  const { client, seat } = useSeated();
  const { facilityId, board, isLive } = useFacility();
  const { data } = useQuery({
    queryKey: ['arrivals', seat.centre, facilityId, board.stamp],
    queryFn: () => client.call('get-arrivals', { centre: seat.centre, facilityId }),
    refetchInterval: REFRESH_MILLISECONDS,
    placeholderData: keepPreviousData,
    enabled: isLive,
  });
  return { rows: useMemo(() => arrivalRows(data, board.incoming), [data, board.incoming]), at: data?.at };
};
