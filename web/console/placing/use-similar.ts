import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import type { FindSimilarIncidentsResponse } from '#functions/find-similar-incidents/schema.ts';
import { useDesk } from '../desk.ts';
import type { CallDraft } from '../call/call-draft.ts';

/** An incident that a call may be about, and why. */
export type SimilarIncident = z.infer<typeof FindSimilarIncidentsResponse>['similar'][number];

/** The incidents that a call may be about, asked anew as more is known of its number and place. */
export const useSimilar = (callId: string | undefined, { point, villageId }: Pick<CallDraft, 'point' | 'villageId'>): readonly SimilarIncident[] => {
  const { client, centre, board } = useDesk();
  const said = {
    ...(callId !== undefined && { callId }),
    ...(point && { longitude: point[0], latitude: point[1], datum: 'WGS-84' as const }),
    ...(villageId !== undefined && { villageId }),
  };
  const isAsked = Object.keys(said).length > 0;
  const { data } = useQuery({
    queryKey: ['similar', centre, said, board.incidents.size],
    queryFn: () => client.call('find-similar-incidents', { centre }, { query: said }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return isAsked ? (data?.similar ?? []) : [];
};
