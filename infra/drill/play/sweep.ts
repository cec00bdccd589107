import type { Terminal } from './terminal.ts';
import { RequestRefused, unlessConflict } from './refused.ts';
import type { Stage } from './stage.ts';

/** Ends whatever a drill has left open, its own and an earlier one's, so that no unit is held and nothing waits for ever. */
export const sweepDrill = async (stage: Stage, supervisor: Terminal): Promise<void> => {
  const { room } = stage;
  const incidents = room.all('incident').filter(({ state }) => state.status !== 'absent' && state.mode === 'drill');
  const incidentIds = new Set(incidents.map(({ id }) => id));
  for (const { id, state } of room.all('assignment')) {
    if (state.status === 'absent' || state.status === 'ended' || state.purpose.kind !== 'incident' || !incidentIds.has(state.purpose.incidentId)) continue;
    await tried(supervisor.tell('cancel-assignment', { assignmentId: id }, { reason: 'other' }));
    const crew = stage.terminal({ role: 'crew', user: `crew-${state.unitId}`, unit: state.unitId });
    await tried(crew.tell('report-time-points', { assignmentId: id }, { reports: [{ point: 'atStation', deviceAt: stage.clock.now(), clockOffsetMilliseconds: 0 }] }));
  }
  for (const { id, state } of room.all('major')) {
    if (state.status === 'declared' && state.mode === 'drill') await tried(supervisor.tell('stand-down-major-incident', { incidentId: id }, {}));
  }
  for (const { id, state } of incidents) {
    if (state.status === 'absent') continue;
    for (const { patientId, outcome } of state.patients) {
      if (outcome === undefined) await tried(supervisor.tell('record-outcome', { patientId }, { outcome: { kind: 'gone' } }));
    }
    await tried(supervisor.tell('close-incident', { incidentId: id }, { reason: 'other' }));
  }
  await sweepResponses(stage, supervisor);
  for (const { id, state } of room.all('call')) {
    if (state.status === 'absent' || state.status === 'finished' || state.mode !== 'drill') continue;
    await tried(supervisor.tell('finish-call', { callId: id }, { outcome: state.status === 'callBackDue' ? { kind: 'calledBack', result: 'other' } : { kind: 'noIncident', reason: 'test' } }));
  }
};

/** Village doctors who are there are done, and the others need not come. */
const sweepResponses = async ({ room }: Stage, supervisor: Terminal): Promise<void> => {
  for (const { id: responseId, state } of room.all('response')) {
    if (state.status === 'absent' || state.status === 'ended' || state.mode !== 'drill') continue;
    if (state.status === 'arrived') await tried(supervisor.tell('report-response', { responseId }, { step: 'finished' }));
    else await tried(supervisor.tell('stand-down-responder', { responseId }, { reason: 'other' }));
  }
};

/** What cannot be ended so is left to whoever sees it: a sweep never fails for one thing. */
const tried = async (command: Promise<unknown>): Promise<void> => {
  await unlessConflict(command).catch((error: unknown) => {
    if (!(error instanceof RequestRefused)) throw error;
  });
};
