import type { Asked } from '#shared/domain/statistics/report.ts';
import { clientAs, readHost, type HostAccess } from '../kit/host-access.ts';
import type { CentreReport } from './report-of-folder.ts';

/** Asks a running host as its manager. @throws CommandFailure, ApiProblem */
export const reportOfHost = async (host: HostAccess, { from, to, mode, by }: Omit<Asked, 'settings'>): Promise<CentreReport> => {
  const { centre: name } = await readHost(host);
  const client = await clientAs(host, { role: 'manager' });
  const centre = await client.call('get-centre', { centre: name });
  const { at: _at, ...report } = await client.call('get-statistics', { centre: name }, { query: { from, to, mode, by } });
  return { centre, report };
};
