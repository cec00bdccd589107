import * as z from 'zod';
import { ComplaintAssessed, UnitProposed } from '#events/incident.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Hazards } from '#shared/schemas/hazard.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { CloseReason } from '#shared/schemas/reason.ts';
import { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import { Compressions } from './compressions.ts';
import { IncidentPatient } from './incident-patient.ts';
import { IncidentResponder } from './incident-responder.ts';
import { IncidentRun } from './incident-run.ts';

/** The last assessment of the complaint by its protocol, whose priority and needs stand unless somebody said otherwise since. */
export const IncidentAssessment = ComplaintAssessed.shape.data;
export type IncidentAssessment = z.infer<typeof IncidentAssessment>;

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

/** Every patient has an outcome, somebody was there, and nobody is on the way any more; a major incident is over when it is stood down. */
export const isOver = (incident: KnownIncident): boolean =>
  incident.majorSince === undefined &&
  incident.helpCame &&
  incident.runs.every((run) => run.phase === 'ended') &&
  incident.patients.every((patient) => patient.outcome !== undefined);
