import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { callRowOf, incidentOf, incidentRowOf, transferRowOf } from '#shared/domain/statistics/make-rows.ts';
import { inTownship, placeOfFigures } from '#shared/domain/statistics/place-of-figures.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { FigureLog } from '#shared/store/figure-logs.ts';
import type { VersionedRow } from '#shared/store/figure-rows.ts';
import type { ReadLog } from '#shared/store/read-log.ts';

/** Every row that a log has a part in, as the logs stand now: made anew each time, so that no order of events matters. */
export const figureRowsOf = async (read: ReadLog, centre: Centre, { kind, id }: FigureLog): Promise<readonly VersionedRow[]> => {
  switch (kind) {
    case 'call':
      return rowsOfCall(read, centre, id);
    case 'incident':
      return rowsOfIncident(read, centre, id);
    case 'assignment':
      return rowsOfRun(read, centre, id);
  }
};

const rowsOfCall = async (read: ReadLog, centre: Centre, callId: string): Promise<readonly VersionedRow[]> => {
  const { state: call } = await read(callLifecycle, callId);
  const incidentId = call.status === 'absent' ? undefined : incidentOf(call);
  const ofIncident = incidentId === undefined ? [] : await rowsOfIncident(read, centre, incidentId);
  if (ofIncident.some(({ row }) => row.kind === 'call' && row.id === callId)) return ofIncident;
  return [...ofIncident, ...(await callRow(read, centre, callId, undefined))];
};

const callRow = async (read: ReadLog, centre: Centre, callId: string, incident: { readonly state: KnownIncident; readonly version: number } | undefined): Promise<readonly VersionedRow[]> => {
  const { state: call, version } = await read(callLifecycle, callId);
  if (call.status === 'absent') return [];
  return [{ row: callRowOf(callId, call, placeOfFigures(centre, incident?.state.place)), version: version + (incident?.version ?? 0) }];
};

const rowsOfIncident = async (read: ReadLog, centre: Centre, incidentId: string): Promise<readonly VersionedRow[]> => {
  const { state: incident, version } = await read(incidentLifecycle, incidentId);
  if (incident.status === 'absent') return [];
  const callIds = incident.callIds ?? [];
  const [calls, runs] = await Promise.all([
    Promise.all(callIds.map(async (id) => callRow(read, centre, id, { state: incident, version }))),
    Promise.all(incident.runs.map(async ({ assignmentId }) => ({ id: assignmentId, ...(await read(assignmentLifecycle, assignmentId)) }))),
  ]);
  const callRows = calls.flat();
  const first = callRows[0]?.row;
  const row = incidentRowOf(incidentId, incident, {
    place: placeOfFigures(centre, incident.place),
    rangAt: first?.kind === 'call' ? first.rang.at : undefined,
    runs: runs.flatMap(({ id, state }) => (state.status === 'absent' ? [] : [{ id, run: state }])),
  });
  const known = [version, ...runs.map((run) => run.version), ...callRows.map((call) => call.version - version)];
  return [{ row, version: known.reduce((sum, one) => sum + one, 0) }, ...callRows];
};

const rowsOfRun = async (read: ReadLog, centre: Centre, assignmentId: string): Promise<readonly VersionedRow[]> => {
  const { state: run, version } = await read(assignmentLifecycle, assignmentId);
  if (run.status === 'absent') return [];
  if (run.purpose.kind === 'incident') return rowsOfIncident(read, centre, run.purpose.incidentId);
  const { purpose } = run;
  const townshipId = centre.stations.find(({ id }) => id === run.stationId)?.townshipId;
  return [{ row: transferRowOf(assignmentId, { ...run, purpose }, townshipId === undefined ? {} : inTownship(centre, townshipId)), version }];
};
