import * as z from 'zod';
import { AssignmentEnding, ComplaintAssessed, UnitProposed, type IncidentEvent } from '#events/incident.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';
import type { CompressionStamp } from '#shared/schemas/complaint.ts';
import { Hazards } from '#shared/schemas/hazard.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { CloseReason } from '#shared/schemas/reason.ts';
import { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';
import { IncidentResponder, withResponder } from './incident-responder.ts';
import { IncidentPatient, outcomesOf, withMerged, withOutcomes } from './incident-patient.ts';

/** A unit's part in an incident. */
export const IncidentRun = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('queued'), assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() }),
  z.strictObject({ phase: z.literal('active'), assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() }),
  z.strictObject({ phase: z.literal('ended'), assignmentId: Identifier, unitId: Identifier, ending: AssignmentEnding }),
]);
export type IncidentRun = z.infer<typeof IncidentRun>;

/** The last assessment of the complaint by its protocol, whose priority and needs stand unless somebody said otherwise since. */
export const IncidentAssessment = ComplaintAssessed.shape.data;
export type IncidentAssessment = z.infer<typeof IncidentAssessment>;

/** When compressions were stamped, epoch milliseconds; what was not stamped is missing. */
export const Compressions = z.strictObject({ recognisedAt: z.number().optional(), begunAt: z.number().optional() });
export type Compressions = z.infer<typeof Compressions>;

/** A unit that the room was told of while the incident waits, and since when. */
export const ProposedUnit = z.strictObject({ ...UnitProposed.shape.data.unwrap().shape, proposedAt: z.number() });
export type ProposedUnit = z.infer<typeof ProposedUnit>;

const facts = {
  mode: Mode,
  /** Who answers for it: there is always one. */
  owner: z.string(),
  openedAt: z.number(),
  answeredAt: z.number(),
  caller: SealedReference.optional(),
  /** The calls about it, the first one first; left out where none came by telephone. */
  callIds: z.array(Identifier).readonly().optional(),
  place: IncidentPlace.optional(),
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  /** The ambulances that several patients need altogether, where somebody has said so. */
  ambulances: AmbulancesWanted.optional(),
  /** When the word on urgency and needs that stands was said. */
  triagedAt: z.number().optional(),
  assessment: IncidentAssessment.optional(),
  compressions: Compressions.optional(),
  runs: z.array(IncidentRun).readonly(),
  patients: z.array(IncidentPatient).readonly(),
  /** What makes the scene unsafe, as somebody has said; empty where it is said to be safe. */
  hazards: Hazards.optional(),
  /** The village doctors who were asked; left out where none was. */
  responders: z.array(IncidentResponder).readonly().optional(),
  /** Since when it is a major incident, epoch milliseconds; left out while it is not. */
  majorSince: z.number().optional(),
  /** The major incident that it belongs to. */
  partOf: Identifier.optional(),
  /** Whether a run has brought help since the incident was opened or last reopened. */
  helpCame: z.boolean(),
};

/** An incident 急救事件. Open without an active run is waiting 待派. */
export const Incident = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('waiting'), ...facts, waitingSince: z.number(), alarmed: z.boolean(), proposed: ProposedUnit.optional() }),
  z.strictObject({ status: z.literal('active'), ...facts }),
  z.strictObject({ status: z.literal('closed'), ...facts, closedAt: z.number(), reason: CloseReason }),
]);
export type Incident = z.infer<typeof Incident>;
/** An incident that was opened, whatever became of it. */
export type KnownIncident = Exclude<Incident, { status: 'absent' }>;

/** The runs that are under way. */
export const activeRuns = (incident: KnownIncident): readonly IncidentRun[] => incident.runs.filter((run) => run.phase === 'active');

/** The runs that a busy unit will make next. */
export const queuedRuns = (incident: KnownIncident): readonly IncidentRun[] => incident.runs.filter((run) => run.phase === 'queued');

/** When a stamp of the compression clock was made, epoch milliseconds. */
export const stampedAt = (incident: KnownIncident, kind: CompressionStamp): number | undefined => incident.compressions?.[STAMP[kind]];

const STAMP = { recognised: 'recognisedAt', begun: 'begunAt' } as const satisfies Record<CompressionStamp, keyof Compressions>;

/** Whether an ended run means that somebody was there: refused, diverted and the like leave the caller waiting. */
const broughtHelp = (ending: AssignmentEnding): boolean => {
  if (ending.how !== 'completed') return false;
  return ending.outcome.kind !== 'aborted' || ending.outcome.reason === 'call-withdrawn';
};

/** Every patient has an outcome, somebody was there, and nobody is on the way any more; a major incident is over when it is stood down. */
export const isOver = (incident: KnownIncident): boolean =>
  incident.majorSince === undefined &&
  incident.helpCame &&
  incident.runs.every((run) => run.phase === 'ended') &&
  incident.patients.every((patient) => patient.outcome !== undefined);

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

const replaceRun = (runs: readonly IncidentRun[], run: IncidentRun): readonly IncidentRun[] => [
  ...runs.filter((other) => other.assignmentId !== run.assignmentId),
  run,
];

/** A run that was over before it was told changes nothing of the wait; help that came, came. */
const withBackfilledRun = (incident: KnownIncident, { ending, stationId, ...part }: Extract<IncidentEvent, { type: 'RunBackfilled' }>['data'], recorded: Recorded): Incident => {
  const runs = replaceRun(incident.runs, ending ? { phase: 'ended', ...part, ending } : { phase: 'active', ...part, ...(stationId !== undefined && { stationId }) });
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
      return { ...incident, compressions: { ...incident.compressions, [STAMP[event.data.kind]]: recorded.at } };
    case 'CompressionsCorrected': {
      const { [STAMP[event.data.kind]]: _wrong, ...others } = incident.compressions ?? {};
      const { correctedAt } = event.data;
      return { ...incident, compressions: { ...others, ...(correctedAt !== undefined && { [STAMP[event.data.kind]]: correctedAt }) } };
    }
    case 'IncidentTakenOver':
      return { ...incident, owner: event.data.owner };
    case 'AssignmentStarted':
      return withRuns(incident, replaceRun(incident.runs, { phase: 'active', ...event.data }), recorded);
    case 'AssignmentQueued':
      return withRuns(incident, replaceRun(incident.runs, { phase: 'queued', ...event.data }), recorded);
    case 'AssignmentEnded': {
      const { ending } = event.data;
      const told = {
        ...incident,
        patients: withOutcomes(incident.patients, outcomesOf(ending)),
        helpCame: incident.helpCame || broughtHelp(ending),
      };
      return withRuns(told, replaceRun(incident.runs, { phase: 'ended', ...event.data }), recorded);
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
      return { ...factsOf(incident), helpCame: false, status: 'waiting', waitingSince: recorded.recordedAt, alarmed: false };
  }
};

/** How an incident's log is folded. */
export const incidentLifecycle: Lifecycle<Incident, IncidentEvent> = {
  kind: 'incident',
  initial,
  evolve,
  isLive: (incident) => incident.status === 'waiting' || incident.status === 'active',
};
