import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useDesk } from '../desk.ts';

/** An incident whole; it is drawn when no press waits. It is asked for anew whenever the board has a newer version of it or of one of its runs. */
export const useIncident = (id: string) => {
  const { client, centre, board } = useDesk();
  const incident = board.incidents.get(id);
  const runs = (incident?.state.runs ?? []).map(({ assignmentId }) => board.assignments.get(assignmentId)?.version ?? 'gone');
  const { data, isError } = useQuery({
    queryKey: ['incident', centre, id, incident?.version ?? 'gone', ...runs],
    queryFn: () => client.call('get-incident', { centre, incidentId: id }),
    placeholderData: keepPreviousData,
  });
  return { data: useDeferredValue(data, undefined), isError };
};
