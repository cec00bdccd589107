import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../desk.ts';

/** A closure ends at its time without anybody's word: the list is asked for again so often. */
const REFRESH_MILLISECONDS = 30_000;

/** What is closed now, with names and lines; asked for anew whenever the board says that the list has changed. */
export const useClosures = () => {
  const { client, centre, board } = useDesk();
  return useQuery({
    queryKey: ['closures', centre, board.closuresVersion],
    queryFn: () => client.call('get-closures', { centre }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MILLISECONDS,
  }).data;
};
