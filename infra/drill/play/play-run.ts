import type * as z from 'zod';
import type { TimePointReport } from '#functions/report-time-points/schema.ts';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { guessDriveSeconds } from './drive.ts';
import type { Job, JobPatient } from './job.ts';
import type { Account, Stage } from './stage.ts';
import { untilRungUp } from './until-rung-up.ts';
import type { Vehicle } from './vehicle.ts';

type Report = z.input<typeof TimePointReport>;

/** Nobody is found soon: an empty run stays for a part of what a patient would take. */
const SHARE_OF_SCENE_WHEN_EMPTY = 0.4;
/** An ambulance that is out already needs little to set off, seconds. */
const SETTING_OFF_SECONDS = 20;
const BREAKS_DOWN_AT_SHARE = 0.5;

/** The run is over for the crew, though not by its own report: called off, diverted, broken down. */
export class RunOver extends Error {
  constructor() {
    super('The run is over');
    this.name = 'RunOver';
  }
}

/** A crew on a run. */
export interface OnRun {
  readonly stage: Stage;
  readonly unitId: string;
  /** Who is aboard now. */
  readonly account: () => Account;
  /** The next crew takes the unit over. */
  readonly handOver: () => Promise<void>;
  readonly vehicle: Vehicle;
  readonly assignmentId: string;
  readonly job: Job;
  /** Aborts when the run is over. */
  readonly over: AbortSignal;
}

/** Plays a run from the order to its end, pressing each point as a crew does. @throws RunOver when others end it. */
export const playRun = async (run: OnRun): Promise<void> => {
  const { stage, unitId, job } = run;
  const { pace } = job;
  const report = reporter(run);
  const own = stage.terminal(run.account());

  await sleep(run, pace.acknowledgeSeconds);
  if (job.trouble === 'refused') {
    await own.tell('refuse-assignment', { assignmentId: run.assignmentId }, { reason: 'vehicle-unfit' });
    return;
  }
  if (job.missesAlert) await untilRungUp(stage, run);
  if (run.over.aborted) throw new RunOver();
  await report.press('acknowledged');
  await sleep(run, job.eta === undefined || job.eta.activationSeconds === 0 ? SETTING_OFF_SECONDS : job.eta.activationSeconds * pace.rollOutFactor);
  await report.press('enRoute');
  if (job.isRelieved) await run.handOver();
  const driveSeconds = (job.eta?.driveSeconds ?? guessDriveSeconds(run.vehicle.position(), job.scene)) * pace.driveFactor;
  if (job.trouble === 'broken-down') {
    await drive(run, job.scene, driveSeconds * BREAKS_DOWN_AT_SHARE);
    await own.tell('set-unit-state', { unitId }, { change: { to: 'outOfService', reason: 'breakdown' } });
    return;
  }
  await drive(run, job.scene, driveSeconds);
  await onScene(run, report);
};

const onScene = async (run: OnRun, report: Reporter): Promise<void> => {
  const { job } = run;
  const { pace, patients } = job;
  const atScene = pace.deadSpot ? report.note : report.press;
  await atScene('onScene');
  await sleep(run, pace.toPatientSeconds);
  if (patients.length === 0) {
    await sleep(run, pace.onSceneSeconds * SHARE_OF_SCENE_WHEN_EMPTY);
    await report.press('available', { outcome: { kind: 'empty' } });
    return;
  }
  await atScene('atPatient');
  if (!pace.deadSpot) await registerPatients(run);
  await sleep(run, pace.onSceneSeconds);
  const facilityId = patients.find(({ plan }) => plan.facilityId !== undefined)?.plan.facilityId;
  if (facilityId !== undefined) await transport(run, report, { facilityId, atScene });
  await registerPatients(run);
  await report.press('available', { outcome: outcomeOf(patients) });
};

const transport = async (run: OnRun, report: Reporter, { facilityId, atScene }: { readonly facilityId: string; readonly atScene: Reporter['press'] }): Promise<void> => {
  const { stage, job } = run;
  await atScene('patientLoaded');
  await report.press('leftScene', { destinationFacilityId: facilityId });
  const facility = stage.centre.facilities.find(({ id }) => id === facilityId);
  if (facility) await drive(run, facility.position, guessDriveSeconds(job.scene, facility.position) * job.pace.driveFactor);
  await report.press('atDestination');
  await sleep(run, job.pace.handOverSeconds);
  await report.press('handedOver');
  await sleep(run, job.pace.clearUpSeconds);
};

interface Reporter {
  /** Tells a point now, with those noted before it, the latest first: a phone's queue keeps no order. */
  readonly press: (point: ReportedTimePoint, extra?: Pick<Report, 'outcome' | 'destinationFacilityId'>) => Promise<void>;
  /** Keeps a point on the phone, which has no coverage here. */
  readonly note: (point: ReportedTimePoint) => Promise<void>;
}

const reporter = ({ stage, account, assignmentId, job, over }: OnRun): Reporter => {
  const noted: Report[] = [];
  const { clockErrorMilliseconds } = job.pace;
  const stamp = () => ({ deviceAt: stage.clock.now() - clockErrorMilliseconds, clockOffsetMilliseconds: clockErrorMilliseconds });
  return {
    press: async (point, extra = {}) => {
      const reports = [{ point, ...stamp(), ...extra }, ...noted.splice(0)];
      if (over.aborted) throw new RunOver();
      await stage.terminal(account()).tell('report-time-points', { assignmentId }, { reports });
    },
    note: (point) => {
      noted.unshift({ point, ...stamp() });
      return Promise.resolve();
    },
  };
};

/** A dispatcher may have registered them already. */
const registerPatients = async ({ stage, account, job: { incidentId, patients } }: OnRun): Promise<void> => {
  for (const patient of patients) {
    if (patient.patientId !== undefined || incidentId === undefined) continue;
    const { patientId } = await stage.terminal(account()).tell('register-patient', {}, { incidentId });
    patient.patientId = patientId;
  }
};

const outcomeOf = (patients: readonly JobPatient[]): z.input<typeof RunOutcome> => ({
  kind: 'patients',
  patients: patients.map(({ plan: { outcome, facilityId }, patientId = '' }) => ({
    patientId,
    outcome: outcome === 'transported' ? { kind: outcome, facilityId: facilityId ?? '' } : { kind: outcome },
  })),
});

const sleep = async ({ stage: { clock }, over }: OnRun, seconds: number): Promise<void> => {
  await clock.sleep(seconds, over);
  if (over.aborted) throw new RunOver();
};

const drive = async ({ vehicle, over }: OnRun, to: readonly [number, number], seconds: number): Promise<void> => {
  await vehicle.drive(to, seconds, over);
  if (over.aborted) throw new RunOver();
};
