import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { Asked, Opened } from './asked.ts';

/** The figures that are asked for; those before stay while new ones are counted. */
export const useFigures = (asked: Asked | undefined) => {
  const { client, seat } = useSeated();
  return useQuery({
    queryKey: ['get-statistics', seat.centre, asked],
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.call('get-statistics', { centre: seat.centre }, { query: asked!, signal }),
  });
};

/** The samples behind a number. */
export const useSamples = ({ from, to, mode, by }: Asked, { figure, which, band, key }: Opened) => {
  const { client, seat } = useSeated();
  const query = { from, to, mode, figure, which, ...(band !== undefined && { band }), ...(key !== undefined && { by, key }) };
  return useQuery({
    queryKey: ['get-statistics-runs', seat.centre, query],
    queryFn: ({ signal }) => client.call('get-statistics-runs', { centre: seat.centre }, { query, signal }),
  });
};

/** The story of one incident. */
export const useStory = (incidentId: string) => {
  const { client, seat } = useSeated();
  return useQuery({
    queryKey: ['get-timeline', seat.centre, incidentId],
    queryFn: ({ signal }) => client.call('get-timeline', { centre: seat.centre, incidentId }, { signal }),
  });
};
