import { readHost, signInAs } from '#infra/drill/play/host-access.ts';
import { createClient } from '#shared/api/client.ts';
import type { Asked } from '#shared/domain/statistics/report.ts';
import type { CentreReport } from './report-of-folder.ts';

/** Asks a running host as its manager. @throws CommandFailure, ApiProblem */
export const reportOfHost = async (host: { readonly url: string; readonly developerToken: string }, { from, to, mode, by }: Omit<Asked, 'settings'>): Promise<CentreReport> => {
  const { centre: name } = await readHost(host);
  const token = await signInAs(host, { role: 'manager' });
  const client = createClient({ baseUrl: host.url, token: () => token });
  const centre = await client.call('get-centre', { centre: name });
  const { at: _at, ...report } = await client.call('get-statistics', { centre: name }, { query: { from, to, mode, by } });
  return { centre, report };
};
