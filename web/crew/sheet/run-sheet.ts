import type { RouteOf } from '#shared/api/routes.ts';
import type { AnswerOf } from '#shared/api/route.ts';
import { sceneHazards } from '#shared/domain/incident/scene-hazards.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Hazard } from '#shared/schemas/hazard.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { Priority } from '#shared/schemas/priority.ts';

/** A patient as the crew needs them: the name where it is known. */
export interface SheetPatient {
  readonly patientId: string;
  readonly name?: string;
  readonly outcome?: PatientOutcome;
}

/** All that a crew needs to know of its run, and nothing else. */
export interface RunSheet {
  /** Where to: a place of the incident, or the facility that the patient of a transfer lies in. */
  readonly place?: IncidentPlace;
  readonly fromFacilityId?: string;
  readonly toFacilityId?: string;
  readonly spokenPlace?: string;
  readonly priority?: Priority;
  readonly complaint?: Complaint;
  readonly hazards: readonly Hazard[];
  readonly callerName?: string;
  readonly telephone?: string;
  readonly words?: string;
  readonly patients: readonly SheetPatient[];
  /** For whoever waits for them: the ambulances under way, and until when each was promised (epoch milliseconds). */
  readonly ambulances?: readonly { readonly unitId: string; readonly expectedAt?: number | undefined }[];
  /** The versions that it was made of, so that it is asked for again only when something has changed. */
  readonly of: string;
}

const text = (personal: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  const value = personal?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The sheet of a run to an incident. */
export const sheetOfIncident = ({ incident, patients, caller, spokenPlace }: AnswerOf<RouteOf<'get-incident'>>, of: string): RunSheet | undefined => {
  if (incident.status === 'absent') return undefined;
  const [callerName, telephone, words] = [text(caller, 'name'), text(caller, 'telephone'), text(caller, 'words')];
  return {
    ...(incident.place && { place: incident.place }),
    ...(spokenPlace !== undefined && { spokenPlace }),
    ...(incident.priority && { priority: incident.priority }),
    ...(incident.assessment && { complaint: incident.assessment.complaint }),
    hazards: sceneHazards(incident),
    ...(callerName !== undefined && { callerName }),
    ...(telephone !== undefined && { telephone }),
    ...(words !== undefined && { words }),
    patients: incident.patients.map(({ patientId, outcome }) => {
      const name = text(patients.find(({ id }) => id === patientId)?.identity, 'name');
      return { patientId, ...(name !== undefined && { name }), ...(outcome && { outcome }) };
    }),
    of,
  };
};

/** The sheet of a run that moves a patient between facilities. */
export const sheetOfTransfer = ({ transfer, identity }: AnswerOf<RouteOf<'get-transfer'>>, of: string): RunSheet | undefined => {
  if (transfer.status === 'absent') return undefined;
  const name = text(identity, 'name');
  return {
    fromFacilityId: transfer.fromFacilityId,
    ...('destination' in transfer && transfer.destination.kind === 'network' && { toFacilityId: transfer.destination.facilityId }),
    priority: transfer.priority,
    hazards: [],
    patients: [{ patientId: transfer.patientId, ...(name !== undefined && { name }) }],
    of,
  };
};
