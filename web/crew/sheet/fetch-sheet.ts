import type { AssignmentPurpose } from '#events/assignment.ts';
import type { Client } from '#shared/api/client-on.ts';
import { sheetOfIncident, sheetOfTransfer, type RunSheet } from './run-sheet.ts';

/** Asks what a run is about; each asking is a look at personal data, which the server logs. */
export const fetchSheet = async (client: Client, centre: string, { purpose, of, signal }: { readonly purpose: AssignmentPurpose; readonly of: string; readonly signal: AbortSignal }): Promise<RunSheet | undefined> =>
  purpose.kind === 'incident'
    ? sheetOfIncident(await client.call('get-incident', { centre, incidentId: purpose.incidentId }, { signal }), of)
    : sheetOfTransfer(await client.call('get-transfer', { centre, transferId: purpose.transferId }, { signal }), of);
