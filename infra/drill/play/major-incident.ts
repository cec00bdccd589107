import type { CallPlan } from '../plan/call-plan.ts';
import type { JobPatient } from './job.ts';
import { unlessConflict } from './refused.ts';
import type { Terminal } from './terminal.ts';

/** So many are counted at the scene who have no record yet. */
const COUNTED = { red: 0, yellow: 1, green: 2, black: 0 };
const TAGS = ['red', 'yellow', 'green'] as const;
/** Units gather so far from the scene, degrees (about 300 m). */
const STAGING_DEGREES = 0.003;

/** A major incident of the drill, and the incidents of the calls so far by their numbers. */
export interface MajorIncidentPlayed {
  readonly plan: CallPlan;
  readonly incidentId: string;
  readonly patients: readonly JobPatient[];
  readonly opened: ReadonlyMap<number, string>;
}

/** Declares a major incident, says where units gather, counts and tags. */
export const declareMajorIncident = async (desk: Terminal, { plan, incidentId, patients }: MajorIncidentPlayed): Promise<void> => {
  const { position: [longitude, latitude] } = plan.place;
  await desk.tell('declare-major-incident', { incidentId }, { level: 'ordinary', nature: 'traffic' });
  await desk.tell('set-staging-point', { incidentId }, { stagingPoint: { position: { longitude: longitude + STAGING_DEGREES, latitude, datum: 'WGS-84' } } });
  await desk.tell('count-casualties', { incidentId }, { counts: COUNTED });
  for (const [index, { patientId }] of patients.entries()) {
    if (patientId !== undefined) await desk.tell('tag-patient', { incidentId }, { patientId, tag: TAGS[index % TAGS.length] ?? 'green' });
  }
};

/** Links the earlier call that turned out to be about the same, and ends the major incident: every unit of it is done. */
export const standDownMajorIncident = async (desk: Terminal, { plan, incidentId, opened }: MajorIncidentPlayed): Promise<void> => {
  const linked = plan.major && opened.get(plan.major.linkedCall);
  if (linked !== undefined) await unlessConflict(desk.tell('link-incidents', { incidentId }, { incidentIds: [linked] }));
  await desk.tell('stand-down-major-incident', { incidentId }, {});
};
