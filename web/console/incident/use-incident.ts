import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../desk.ts';

/** An incident whole. It is asked for anew whenever the board has a newer version of it or of one of its runs. */
export const useIncident = (id: string) => {
  const { client, centre, board } = useDesk();
  const incident = board.incidents.get(id);
  const runs = (incident?.state.runs ?? []).map(({ assignmentId }) => board.assignments.get(assignmentId)?.version ?? 'gone');
  return useQuery({
    queryKey: ['incident', centre, id, incident?.version ?? 'gone', ...runs],
    queryFn: () => client.call('get-incident', { centre, incidentId: id }),
    placeholderData: keepPreviousData,
  });
};
