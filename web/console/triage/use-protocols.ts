import { useQuery } from '@tanstack/react-query';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import type { Bilingual } from '#shared/schemas/centre.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import { useDesk } from '../desk.ts';

/** The protocols in force by complaint, and what must be said beside them. */
export interface ProtocolsInForce {
  readonly notice: Bilingual;
  readonly protocols: readonly Protocol[];
  readonly of: (complaint: Complaint) => Protocol | undefined;
}

/** Asked for once a shift: a new version comes with a new one of the system. */
export const useProtocols = (): ProtocolsInForce | undefined => {
  const { client, centre } = useDesk();
  const { data } = useQuery({
    queryKey: ['protocols', centre],
    queryFn: () => client.call('get-protocols', { centre }),
    staleTime: Infinity,
  });
  if (!data) return undefined;
  return { ...data, of: (complaint) => data.protocols.find((one) => one.complaint === complaint) };
};
