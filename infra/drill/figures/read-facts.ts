import type * as z from 'zod';
import type { GetIncidentResponse, TimelineLine } from '#functions/get-incident/schema.ts';
import type { Assignment, KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Facility } from '#shared/schemas/centre.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';
import type { CallFacts, RunFacts, Span, TransferFacts } from './drill-facts.ts';

const ORDER_GIVEN = new Set(['CrewNotified', 'QueuedOrderGiven']);
const RUN_OVER = new Set(['AssignmentCompleted', 'AssignmentCancelled', 'AssignmentRefused', 'AssignmentDiverted', 'AssignmentBrokeDown']);

/** What get-incident tells of a call. */
export const callFacts = ({ id, incident, assignments, timeline }: z.infer<typeof GetIncidentResponse>): CallFacts => {
  if (incident.status === 'absent') throw new Error(`Cannot read the incident "${id}": its log is empty`);
  return {
    incidentId: id,
    rangAt: timeline.find((line) => line.log === 'call' && line.type === 'CallRang')?.at,
    answeredAt: incident.answeredAt,
    status: incident.status,
    // What was entered from paper has times that nobody measured.
    runs: assignments.flatMap((one) => (one.assignment.status === 'absent' || one.assignment.isBackfilled ? [] : [incidentRun(one.id, one.assignment, timeline)])),
    waiting: waitingSpans(timeline.filter((line) => line.log === 'incident')),
    patientsWithoutOutcome: incident.patients.filter((patient) => patient.outcome === undefined).length,
  };
};

const incidentRun = (id: string, run: KnownAssignment, timeline: readonly TimelineLine[]): RunFacts => {
  const own = timeline.filter((line) => line.log === 'assignment' && line.id === id);
  const from = own.find(({ type }) => ORDER_GIVEN.has(type))?.recordedAt;
  const to = own.find(({ type }) => RUN_OVER.has(type))?.recordedAt;
  return { ...runFacts(id, run), active: from === undefined ? undefined : { from, to }, wasQueued: own.some(({ type }) => type === 'OrderQueued') };
};

/** What the board's entry tells of a transfer's run, which belongs to no incident's story: its span is by its own points. */
export const transferRun = (id: string, run: Assignment): RunFacts => {
  if (run.status === 'absent') throw new Error(`Cannot read the run "${id}": its log is empty`);
  return runFacts(id, run);
};

const runFacts = (assignmentId: string, run: KnownAssignment): RunFacts => {
  const points = run.status === 'queued' ? {} : run.points;
  const known = TimePoint.options.flatMap((point) => (points[point] === undefined ? [] : [[point, points[point].at] as const]));
  const from = points.notified?.at;
  return {
    assignmentId,
    unitId: run.unitId,
    purpose: run.purpose.kind,
    points: Object.fromEntries(known),
    ending: run.status === 'ended' ? run.ending : undefined,
    active: from === undefined ? undefined : { from, to: run.status === 'ended' ? run.endedAt : undefined },
    wasQueued: run.status === 'queued',
  };
};

/** An incident waits from its opening, and again whenever its last active run ends without closing it. */
const waitingSpans = (story: readonly TimelineLine[]): readonly Span[] => {
  const spans: Span[] = [];
  const active = new Set<unknown>();
  let since: number | undefined;
  const stop = (at: number): void => {
    if (since !== undefined) spans.push({ from: since, to: at });
    since = undefined;
  };
  for (const { type, data, recordedAt } of [...story].sort((a, b) => a.version - b.version)) {
    if (type === 'IncidentOpened' || type === 'IncidentReopened') since = recordedAt;
    if (type === 'AssignmentStarted') {
      active.add(data['assignmentId']);
      stop(recordedAt);
    }
    if (type === 'AssignmentEnded' && active.delete(data['assignmentId']) && active.size === 0) since = recordedAt;
    if (type === 'IncidentClosed') stop(recordedAt);
  }
  return since === undefined ? spans : [...spans, { from: since, to: undefined }];
};

/** What a transfer's state tells, with the tiers it went between. */
export const transferFacts = (transferId: string, transfer: KnownTransfer, facilities: readonly Facility[]): TransferFacts => {
  const tierOf = (id: string) => facilities.find((one) => one.id === id)?.tier;
  const destination = 'destination' in transfer ? transfer.destination : undefined;
  return {
    transferId,
    direction: transfer.direction,
    fromTier: tierOf(transfer.fromFacilityId) ?? 'village-clinic',
    to: destination?.kind === 'network' ? tierOf(destination.facilityId) : destination?.kind,
    status: transfer.status,
    declined: transfer.asked.filter(({ answer }) => answer === 'declined').length,
    expired: transfer.asked.filter(({ answer }) => answer === 'expired').length,
  };
};
