import type { IncidentEvent } from '#events/incident.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';
import { withStamp } from './compressions.ts';
import { outcomesOf, withMerged, withOutcomes } from './incident-patient.ts';
import { withResponder } from './incident-responder.ts';
import { broughtHelp, withRun, type IncidentRun } from './incident-run.ts';
import type { Incident, KnownIncident } from './incident.ts';

const initial: Incident = { status: 'absent' };

/** Waiting or active is no event of its own: it follows from the runs, so that it can never disagree with them. */
const withRuns = (incident: KnownIncident, runs: readonly IncidentRun[], { recordedAt }: Recorded): Incident => {
  if (incident.status === 'closed') return { ...incident, runs };
  if (runs.some((run) => run.phase === 'active')) return { ...factsOf(incident), runs, status: 'active' };
  if (incident.status === 'waiting') return { ...incident, runs };
  return { ...factsOf(incident), runs, status: 'waiting', waitingSince: recordedAt, alarmed: false };
};

const factsOf = ({ mode, owner, openedAt, answeredAt, caller, callIds, place, priority, needs, ambulances, triagedAt, assessment, compressions, runs, patients, hazards, responders, majorSince, partOf, helpCame }: KnownIncident) => ({
  mode,
  owner,
  openedAt,
  answeredAt,
  ...(caller && { caller }),
  ...(callIds && { callIds }),
  ...(place && { place }),
  ...(priority && { priority }),
  needs,
  ...(ambulances && { ambulances }),
  ...(triagedAt !== undefined && { triagedAt }),
  ...(assessment && { assessment }),
  ...(compressions && { compressions }),
  runs,
  patients,
  ...(hazards && { hazards }),
  ...(responders && { responders }),
  ...(majorSince !== undefined && { majorSince }),
  ...(partOf !== undefined && { partOf }),
  helpCame,
});

/**
 * The latest word on urgency and needs stands, a dispatcher's or a protocol's. One that was said before it and is told only
 * afterwards changes nothing. Words told as they are said stand in the order of the log, whatever the servers' clocks say.
 */
const withTriage = (incident: KnownIncident, { priority, needs, ambulances }: Triage, { at, recordedAt }: Recorded): KnownIncident => {
  const isToldAfterwards = at < recordedAt;
  if (isToldAfterwards && incident.triagedAt !== undefined && at < incident.triagedAt) return incident;
  const { priority: _before, ...rest } = incident;
  return { ...rest, ...(priority && { priority }), needs, ...(ambulances && { ambulances }), triagedAt: at };
};

type Triage = { readonly priority?: Priority | undefined; readonly needs: readonly UnitCapability[]; readonly ambulances?: AmbulancesWanted | undefined };

/** A run that was over before it was told changes nothing of the wait; help that came, came. */
const withBackfilledRun = (incident: KnownIncident, { ending, stationId, ...part }: Extract<IncidentEvent, { type: 'RunBackfilled' }>['data'], recorded: Recorded): Incident => {
  const runs = withRun(incident.runs, ending ? { phase: 'ended', ...part, ending } : { phase: 'active', ...part, ...(stationId !== undefined && { stationId }) });
  if (!ending) return withRuns(incident, runs, recorded);
  return withRuns({ ...incident, patients: withOutcomes(incident.patients, outcomesOf(ending)), helpCame: incident.helpCame || broughtHelp(ending) }, runs, recorded);
};

const evolve = (incident: Incident, event: IncidentEvent, recorded: Recorded): Incident => {
  if (event.type === 'IncidentOpened') {
    const { mode, caller, callId, answeredAt } = event.data;
    return {
      status: 'waiting',
      mode,
      owner: recorded.by,
      openedAt: recorded.at,
      answeredAt,
      ...(caller && { caller }),
      ...(callId !== undefined && { callIds: [callId] }),
      needs: [],
      runs: [],
      patients: [],
      helpCame: false,
      waitingSince: recorded.recordedAt,
      alarmed: false,
    };
  }
  if (incident.status === 'absent') throw new Error(`Cannot fold "${event.type}": the incident was never opened`);
  switch (event.type) {
    case 'CallJoined':
      return { ...incident, callIds: [...(incident.callIds ?? []), event.data.callId] };
    case 'IncidentLocated':
      return { ...incident, place: event.data.place };
    case 'CallerPlaceTold':
      return incident;
    case 'IncidentTriaged':
      return withTriage(incident, event.data, recorded);
    case 'ComplaintAssessed': {
      // Questions that have not told yet take nothing from what is known.
      const { priority = incident.priority, needs } = event.data;
      return { ...withTriage(incident, { priority, needs }, recorded), assessment: event.data };
    }
    case 'CompressionsStamped':
      return { ...incident, compressions: withStamp(incident.compressions, event.data.kind, recorded.at) };
    case 'CompressionsCorrected':
      return { ...incident, compressions: withStamp(incident.compressions, event.data.kind, event.data.correctedAt) };
    case 'IncidentTakenOver':
      return { ...incident, owner: event.data.owner };
    case 'AssignmentStarted':
      return withRuns(incident, withRun(incident.runs, { phase: 'active', ...event.data }), recorded);
    case 'AssignmentQueued':
      return withRuns(incident, withRun(incident.runs, { phase: 'queued', ...event.data }), recorded);
    case 'AssignmentEnded': {
      const { ending } = event.data;
      const told = {
        ...incident,
        patients: withOutcomes(incident.patients, outcomesOf(ending)),
        helpCame: incident.helpCame || broughtHelp(ending),
      };
      return withRuns(told, withRun(incident.runs, { phase: 'ended', ...event.data }), recorded);
    }
    case 'PatientAdded':
      return { ...incident, patients: [...incident.patients, { patientId: event.data.patientId }] };
    case 'PatientMergedAway':
      return { ...incident, patients: withMerged(incident.patients, event.data) };
    case 'PatientAccountedFor':
      return { ...incident, patients: withOutcomes(incident.patients, [event.data]) };
    case 'SceneMarked':
      return { ...incident, hazards: event.data.hazards };
    case 'ResponderAsked':
      return { ...incident, responders: [...(incident.responders ?? []), { ...event.data, phase: 'asked' }] };
    case 'ResponderJoined':
      return { ...incident, responders: withResponder(incident.responders, event.data.responseId, 'coming') };
    case 'ResponderLeft':
      return { ...incident, responders: withResponder(incident.responders, event.data.responseId, 'over') };
    case 'IncidentBecameMajor':
      return { ...incident, majorSince: recorded.at };
    case 'IncidentCeasedToBeMajor': {
      const { majorSince: _since, ...rest } = incident;
      return rest;
    }
    case 'LinkedToMajorIncident':
      return { ...incident, partOf: event.data.majorIncidentId };
    case 'UnlinkedFromMajorIncident': {
      const { partOf: _major, ...rest } = incident;
      return rest;
    }
    case 'RunBackfilled':
      return withBackfilledRun(incident, event.data, recorded);
    case 'UnitProposed':
      return incident.status === 'waiting' ? { ...incident, proposed: { ...event.data, proposedAt: recorded.at } } : incident;
    case 'ProposalWithdrawn': {
      if (incident.status !== 'waiting') return incident;
      const { proposed: _gone, ...others } = incident;
      return others;
    }
    case 'WaitingAlarmRaised':
      return incident.status === 'waiting' ? { ...incident, alarmed: true } : incident;
    case 'IncidentClosed':
      return { ...factsOf(incident), status: 'closed', closedAt: recorded.at, reason: event.data.reason };
    case 'IncidentReopened':
      // An order from paper may have been entered since it was closed, and its run goes on.
      return withRuns({ ...factsOf(incident), helpCame: false, status: 'waiting', waitingSince: recorded.recordedAt, alarmed: false }, incident.runs, recorded);
  }
};

/** How an incident's log is folded. */
export const incidentLifecycle: Lifecycle<Incident, IncidentEvent> = {
  kind: 'incident',
  initial,
  evolve,
  isLive: (incident) => incident.status === 'waiting' || incident.status === 'active',
};
