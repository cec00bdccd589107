import * as fc from 'fast-check';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import type { Answered, Standing, World, WorldState } from '#tests/support/given-world.ts';

/** Something that somebody at the centre tries, whether or not it makes sense now. Numbers count from the newest: 0 is the last one made. */
export type Step =
  | { readonly try: 'open' }
  | { readonly try: 'addPatient'; readonly incident: number }
  | { readonly try: 'admitPatient' }
  | { readonly try: 'dispatch-unit' | 'queue-assignment' | 'divert-unit'; readonly unit: number; readonly to: 'incident' | 'transfer'; readonly which: number }
  | { readonly try: 'cancel-assignment' | 'refuse-assignment'; readonly run: number }
  | { readonly try: 'report'; readonly run: number; readonly points: readonly ReportedTimePoint[]; readonly outcome: 'patients' | 'empty' | 'withdrawn' | 'aborted' | 'none' }
  | { readonly try: 'unit'; readonly unit: number; readonly to: 'onDuty' | 'offDuty' | 'outOfService' | 'inService' | 'atStation' | 'movingUp' }
  | { readonly try: 'close-incident' | 'reopen-incident'; readonly incident: number }
  | { readonly try: 'merge'; readonly patient: number; readonly into: number }
  | { readonly try: 'requestTransfer'; readonly patient: number; readonly outside: boolean }
  | { readonly try: 'answer'; readonly transfer: number; readonly answer: 'accept' | 'decline' }
  | { readonly try: 'move'; readonly transfer: number; readonly step: 'departed' | 'arrived' | 'handedOver' | 'cancelled' };

const few = fc.nat({ max: 3 });
const record = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) => fc.record(shape, { noNullPrototype: true });
const tries = <Name extends string>(...names: readonly [Name, ...Name[]]) => fc.constantFrom(...names);

const outcomes = tries('patients', 'patients', 'empty', 'withdrawn', 'aborted', 'none');
const points = fc.uniqueArray(fc.constantFrom(...ReportedTimePoint.options), { minLength: 1, maxLength: 3 });
const unit = fc.nat({ max: 2 });
const to = tries('incident', 'incident', 'transfer');

/** Any step; sending and reporting come often, as they do in life. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: record({ try: tries('open') }) },
  { weight: 2, arbitrary: record({ try: tries('addPatient'), incident: few }) },
  { weight: 1, arbitrary: record({ try: tries('admitPatient') }) },
  { weight: 7, arbitrary: record({ try: tries('dispatch-unit'), unit, to, which: few }) },
  { weight: 6, arbitrary: record({ try: tries('queue-assignment', 'divert-unit'), unit, to, which: few }) },
  { weight: 3, arbitrary: record({ try: tries('cancel-assignment', 'refuse-assignment'), run: few }) },
  { weight: 5, arbitrary: record({ try: tries('report'), run: few, points, outcome: outcomes }) },
  { weight: 4, arbitrary: record({ try: tries('report'), run: few, points: fc.constant(['handedOver', 'available'] as const), outcome: outcomes }) },
  { weight: 1, arbitrary: record({ try: tries('unit'), unit, to: tries('onDuty', 'offDuty', 'atStation', 'movingUp') }) },
  { weight: 2, arbitrary: record({ try: tries('unit'), unit, to: tries('outOfService', 'inService', 'inService') }) },
  { weight: 1, arbitrary: record({ try: tries('close-incident', 'reopen-incident'), incident: few }) },
  { weight: 1, arbitrary: record({ try: tries('merge'), patient: few, into: few }) },
  { weight: 2, arbitrary: record({ try: tries('requestTransfer'), patient: few, outside: fc.boolean() }) },
  { weight: 2, arbitrary: record({ try: tries('answer'), transfer: few, answer: tries('accept', 'accept', 'decline') }) },
  { weight: 1, arbitrary: record({ try: tries('move'), transfer: few, step: tries('departed', 'arrived', 'handedOver', 'cancelled') }) },
);

/** Three ambulances on duty, three calls, two patients of which one is to be moved out of the county. */
export const BEGINNING: readonly Step[] = [
  { try: 'unit', unit: 0, to: 'onDuty' },
  { try: 'unit', unit: 1, to: 'onDuty' },
  { try: 'unit', unit: 2, to: 'onDuty' },
  { try: 'open' },
  { try: 'open' },
  { try: 'open' },
  { try: 'addPatient', incident: 0 },
  { try: 'admitPatient' },
  { try: 'requestTransfer', patient: 0, outside: true },
];

/** The `n`-th newest, going round. */
const newest = <State>(all: readonly Standing<State>[], n: number): Standing<State> | undefined => (all.length === 0 ? undefined : all[all.length - 1 - (n % all.length)]);

/** Asks the centre to do it. @returns what it answered, or nothing when there is nobody yet to do it to */
export const attempt = async (world: World, state: WorldState, step: Step): Promise<Answered | undefined> => {
  switch (step.try) {
    case 'open':
      return world.ask('open-incident', {});
    case 'addPatient': {
      const incident = newest(state.incidents, step.incident);
      return incident && world.ask('register-patient', { incidentId: incident.id });
    }
    case 'admitPatient':
      return world.ask('register-patient', { facilityId: 'township' });
    case 'dispatch-unit':
    case 'queue-assignment':
    case 'divert-unit': {
      const purpose = purposeOf(state, step);
      return purpose && world.ask(step.try, { unitId: unitIds[step.unit], purpose });
    }
    case 'cancel-assignment':
    case 'refuse-assignment': {
      const run = newest(state.runs, step.run);
      return run && world.ask(step.try, { reason: 'other' }, { assignmentId: run.id });
    }
    case 'report': {
      const run = newest(state.runs, step.run);
      return run && world.ask('report-time-points', { reports: step.points.map((point) => ({ point, ...outcomeOf(state, run.id, step) })) }, { assignmentId: run.id });
    }
    case 'unit':
      return world.ask('set-unit-state', { change: UNIT_CHANGES[step.to] }, { unitId: unitIds[step.unit] ?? '' });
    case 'close-incident':
    case 'reopen-incident': {
      const incident = newest(state.incidents, step.incident);
      return incident && world.ask(step.try, { reason: 'other' }, { incidentId: incident.id });
    }
    case 'merge': {
      const [patient, into] = [newest(state.patients, step.patient), newest(state.patients, step.into)];
      return patient && into && world.ask('merge-patients', { into: into.id }, { patientId: patient.id });
    }
    case 'requestTransfer': {
      const patient = newest(state.patients, step.patient);
      const destination = step.outside ? { destination: { kind: 'outside', name: 'Xi’an hospital' } } : {};
      const wish = { fromFacilityId: 'township', direction: 'up', reason: 'needs-higher-care', priority: 'II', ...destination };
      return patient && world.ask('request-transfer', { ...wish, patientId: patient.id });
    }
    case 'answer': {
      const transfer = newest(state.transfers, step.transfer);
      const facilityId = transfer?.state.status === 'offered' ? transfer.state.facilityId : 'county-hospital';
      const answer = step.answer === 'accept' ? { kind: 'accept' } : { kind: 'decline', reason: 'no-bed' };
      return transfer && world.ask('answer-transfer', { facilityId, answer }, { transferId: transfer.id });
    }
    case 'move': {
      const transfer = newest(state.transfers, step.transfer);
      const move = step.step === 'cancelled' ? { kind: 'cancelled', reason: 'other' } : { kind: step.step };
      return transfer && world.ask('report-transfer', { step: move }, { transferId: transfer.id });
    }
  }
};

const unitIds = ['unit-1', 'unit-2', 'unit-3'];

const UNIT_CHANGES = {
  onDuty: { to: 'onDuty' },
  offDuty: { to: 'offDuty' },
  outOfService: { to: 'outOfService', reason: 'breakdown' },
  inService: { to: 'inService' },
  atStation: { to: 'atStation' },
  movingUp: { to: 'movingUp', stationId: 'station-2' },
} as const;

const purposeOf = (state: WorldState, { to, which }: { readonly to: 'incident' | 'transfer'; readonly which: number }) => {
  if (to === 'incident') {
    const incident = newest(state.incidents, which);
    return incident && { kind: to, incidentId: incident.id };
  }
  const transfer = newest(state.transfers, which);
  return transfer && { kind: to, transferId: transfer.id };
};

/** What the crew says of the run's end; `patients` means that all of them were taken to the county hospital. */
const outcomeOf = (state: WorldState, runId: string, { outcome }: Extract<Step, { try: 'report' }>): { readonly outcome?: RunOutcome } => {
  switch (outcome) {
    case 'patients':
      return { outcome: takenAlong(patientsOf(state, runId)) };
    case 'empty':
      return { outcome: { kind: 'empty' } };
    case 'withdrawn':
      return { outcome: { kind: 'aborted', reason: 'call-withdrawn' } };
    case 'aborted':
      return { outcome: { kind: 'aborted', reason: 'no-access' } };
    case 'none':
      return {};
  }
};

const takenAlong = (patientIds: readonly string[]): RunOutcome =>
  patientIds.length === 0
    ? { kind: 'empty' }
    : { kind: 'patients', patients: patientIds.map((patientId) => ({ patientId, outcome: { kind: 'transported', facilityId: 'county-hospital' } })) };

const patientsOf = ({ runs, incidents }: WorldState, runId: string): readonly string[] => {
  const run = runs.find(({ id }) => id === runId)?.state;
  if (run === undefined || run.status === 'absent') return [];
  const { purpose } = run;
  if (purpose.kind === 'transfer') return [purpose.patientId];
  const incident = incidents.find(({ id }) => id === purpose.incidentId)?.state;
  return incident === undefined || incident.status === 'absent' ? [] : incident.patients.map(({ patientId }) => patientId).slice(0, 8);
};
