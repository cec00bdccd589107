import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type * as z from 'zod';
import type { SearchPlacesResponse } from '#functions/search-places/schema.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';

/** A place that was found by its name. */
export type PlaceFound = z.infer<typeof SearchPlacesResponse>['places'][number];

/** Names do not change within a shift. */
const KEPT_MILLISECONDS = 600_000;

/** The places that a text may mean, as it is typed: characters, pinyin or initials; what is known of the place already ranks them. */
export const usePlaceSearch = (typed: string, near?: Coordinate): { readonly places: readonly PlaceFound[]; readonly isSettled: boolean } => {
  const { client, centre } = useDesk();
  const query = useDeferredValue(typed.trim());
  const around = near && `${near[0]},${near[1]},WGS-84`;
  const { data, isFetching } = useQuery({
    queryKey: ['places', centre, query, around],
    queryFn: ({ signal }) => client.call('search-places', { centre }, { query: { query, ...(around !== undefined && { near: around }) }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: KEPT_MILLISECONDS,
  });
  return { places: query === '' ? [] : (data?.places ?? []), isSettled: query === typed.trim() && !isFetching };
};
