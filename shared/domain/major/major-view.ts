import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { MajorIncidentLevel, TagCounts, TriageTag } from '#shared/schemas/major-incident.ts';
import { PatientOutcome } from '#shared/schemas/outcome.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';
import { furthestPoint, type Assignment } from '../assignment/assignment.ts';
import type { Incident } from '../incident/incident.ts';
import type { Patient } from '../patient/patient.ts';
import { isLiveTransfer, isPlaced, type Transfer } from '../transfer/transfer.ts';
import { levelByCasualties } from './level-by-casualties.ts';
import type { KnownMajor } from './major.ts';

/** A patient of one of the incidents: the tag, what became of the patient, and where to. */
export const MajorPatient = z.strictObject({
  patientId: Identifier,
  incidentId: Identifier,
  tag: TriageTag.optional(),
  taggedAt: z.number().optional(),
  outcome: PatientOutcome.optional(),
  /** In whose care the patient is. */
  facilityId: Identifier.optional(),
  /** A transfer that moves the patient on, and the facility of the network that it is bound for once that is agreed. */
  transfer: z.strictObject({ transferId: Identifier, status: z.string(), toFacilityId: Identifier.optional() }).optional(),
});
export type MajorPatient = z.infer<typeof MajorPatient>;

/** A unit's part in one of the incidents, and how far it has come. */
export const MajorRun = z.strictObject({
  assignmentId: Identifier,
  incidentId: Identifier,
  unitId: Identifier,
  status: z.enum(['queued', 'active', 'ended']),
  point: TimePoint.optional(),
  destinationFacilityId: Identifier.optional(),
});
export type MajorRun = z.infer<typeof MajorRun>;

/** Who came to a facility, by tag, and which units are bound for it. */
export const MajorFacility = z.strictObject({ facilityId: Identifier, byTag: TagCounts, untagged: z.number().int(), boundUnitIds: z.array(Identifier).readonly() });
export type MajorFacility = z.infer<typeof MajorFacility>;

/** What a major incident comes to at a moment. */
export const MajorView = z.strictObject({
  /** Patients with a record and counted casualties together. */
  byTag: TagCounts,
  untagged: z.number().int(),
  /** The level that these numbers come to, where they come to one. */
  levelByCasualties: MajorIncidentLevel.optional(),
  patients: z.array(MajorPatient).readonly(),
  runs: z.array(MajorRun).readonly(),
  facilities: z.array(MajorFacility).readonly(),
});
export type MajorView = z.infer<typeof MajorView>;

/** What the view is made of: the major incident, and of each of its incidents the runs, the patients and their live transfers. */
export interface MajorParts {
  readonly major: KnownMajor;
  readonly incidents: readonly { readonly id: string; readonly incident: Incident }[];
  readonly runs: readonly { readonly id: string; readonly run: Assignment }[];
  readonly patients: readonly { readonly id: string; readonly patient: Patient; readonly transfer?: { readonly id: string; readonly state: Transfer } | undefined }[];
}

const NOBODY: TagCounts = { red: 0, yellow: 0, green: 0, black: 0 };

/** Who is how badly hurt, who is there, and who goes where, over all incidents of a major one. */
export const majorView = (parts: MajorParts): MajorView => {
  const patients = patientsOf(parts);
  const runs = runsOf(parts);
  const untagged = patients.filter(({ tag }) => tag === undefined).length;
  const byTag = plus(tally(patients), parts.major.counted ?? NOBODY);
  const level = levelByCasualties(byTag, untagged);
  return { byTag, untagged, ...(level && { levelByCasualties: level }), patients, runs, facilities: facilitiesOf(patients, runs) };
};

const tally = (patients: readonly MajorPatient[]): TagCounts => patients.reduce((counts, { tag }) => (tag ? { ...counts, [tag]: counts[tag] + 1 } : counts), NOBODY);

const plus = (one: TagCounts, other: TagCounts): TagCounts => ({
  red: one.red + other.red,
  yellow: one.yellow + other.yellow,
  green: one.green + other.green,
  black: one.black + other.black,
});

/** A patient who was merged into another is that one, and so is the tag: of two the latest stands. */
const patientsOf = ({ major, incidents, patients }: MajorParts): readonly MajorPatient[] => {
  const merged = new Map(patients.flatMap(({ id, patient }): readonly [string, string][] => (patient.status === 'merged' ? [[id, patient.into]] : [])));
  const latestOf = (patientId: string) => major.tags.filter((tag) => survivor(tag.patientId, merged) === patientId).sort((one, other) => other.at - one.at)[0];
  return incidents.flatMap(({ id: incidentId, incident }) =>
    incident.status === 'absent'
      ? []
      : incident.patients.map(({ patientId, outcome }): MajorPatient => {
          const tag = latestOf(patientId);
          const known = patients.find(({ id }) => id === patientId);
          return {
            patientId,
            incidentId,
            ...(tag && { tag: tag.tag, taggedAt: tag.at }),
            ...(outcome && { outcome }),
            ...(known && careOf(known)),
          };
        }),
  );
};

const survivor = (patientId: string, merged: ReadonlyMap<string, string>): string => {
  const into = merged.get(patientId);
  return into === undefined ? patientId : survivor(into, merged);
};

const careOf = ({ patient, transfer }: MajorParts['patients'][number]): Pick<MajorPatient, 'facilityId' | 'transfer'> => {
  const facilityId = patient.status === 'absent' ? undefined : patient.facilityId;
  return { ...(facilityId !== undefined && { facilityId }), ...(transfer && isLiveTransfer(transfer.state) && { transfer: wayOf(transfer.id, transfer.state) }) };
};

const wayOf = (transferId: string, transfer: Transfer): MajorPatient['transfer'] => {
  const to = isPlaced(transfer) && transfer.destination.kind === 'network' ? transfer.destination.facilityId : undefined;
  return { transferId, status: transfer.status, ...(to !== undefined && { toFacilityId: to }) };
};

const runsOf = ({ incidents, runs }: MajorParts): readonly MajorRun[] =>
  runs.flatMap(({ id, run }) => {
    const of = incidents.find(({ incident }) => incident.status !== 'absent' && incident.runs.some(({ assignmentId }) => assignmentId === id));
    if (!of || run.status === 'absent') return [];
    const { unitId, status, destinationFacilityId } = run;
    const point = run.status === 'queued' ? {} : { point: furthestPoint(run.points) };
    return [{ assignmentId: id, incidentId: of.id, unitId, status, ...point, ...(destinationFacilityId !== undefined && { destinationFacilityId }) }];
  });

const facilitiesOf = (patients: readonly MajorPatient[], runs: readonly MajorRun[]): readonly MajorFacility[] => {
  const bound = runs.filter(({ status }) => status === 'active');
  const named = [...patients.map(({ facilityId }) => facilityId), ...bound.map(({ destinationFacilityId }) => destinationFacilityId)];
  const ids = [...new Set(named.filter((id) => id !== undefined))].sort();
  return ids.map((facilityId) => {
    const there = patients.filter((patient) => patient.facilityId === facilityId);
    const boundUnitIds = bound.filter(({ destinationFacilityId }) => destinationFacilityId === facilityId).map(({ unitId }) => unitId);
    return { facilityId, byTag: tally(there), untagged: there.filter(({ tag }) => tag === undefined).length, boundUnitIds };
  });
};
