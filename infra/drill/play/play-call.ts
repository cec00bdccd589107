import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { priorityRank } from '#shared/schemas/priority.ts';
import type { CallPlan, LegPlan } from '../plan/call-plan.ts';
import { spokenComplaint } from '../plan/complaint.ts';
import { askResponders } from './ask-responders.ts';
import { assessCaller } from './assess-caller.ts';
import type { Bridge } from './bridge.ts';
import { exchangeMessages } from './exchange-messages.ts';
import type { FreeUnits } from './free-units.ts';
import type { Job, JobPatient } from './job.ts';
import { declareMajorIncident, standDownMajorIncident } from './major-incident.ts';
import { placeByLink } from './place-by-link.ts';
import { playTransfer } from './play-transfer.ts';
import { unlessConflict } from './refused.ts';
import { runEnding } from './run-ending.ts';
import type { Seats } from './seats.ts';
import { sendUnit } from './send-unit.ts';
import type { Stage } from './stage.ts';
import { takeCall } from './take-call.ts';
import type { Terminal } from './terminal.ts';

/** A caller who withdraws, and a dispatcher who has sent a unit to the wrong place, notice after so long, seconds. */
const CALLED_OFF_AFTER_SECONDS = 150;
/** Village doctors are asked where minutes count: priority I, and an unknown one. */
const LAST_RANK_WITH_RESPONDERS = 1;

/** What everybody who takes calls works with. */
export interface CallRoom {
  readonly bridge: Bridge;
  readonly seats: Seats;
  readonly free: FreeUnits;
  /** The incidents so far, by the numbers of their calls. */
  readonly opened: Map<number, string>;
}

/** Who plays a call, and from where. */
export interface CallDesk {
  readonly desk: Terminal;
  readonly free: FreeUnits;
}

/** Plays one call from the ring until its incident is closed and its patients are where they go. */
export const playCall = async (stage: Stage, room: CallRoom, plan: CallPlan, onOpened: (incidentId: string) => void): Promise<void> => {
  const { clock } = stage;
  const { callId, number, seat, answeredAt, hangUp } = await takeCall(stage, room, plan);
  const at: CallDesk = { desk: seat.desk, free: room.free };
  const until = (seconds: number): Promise<void> => clock.sleep(seconds - (clock.now() - answeredAt) / 1000, stage.signal);

  await until(plan.handling.opens);
  const words = `演练：${spokenComplaint(plan.complaint)}`;
  const { id: incidentId } = await at.desk.tell('open-incident', {}, { mode: 'drill', answeredAt, callId, caller: { words } });
  room.opened.set(plan.number, incidentId);
  onOpened(incidentId);
  stage.room.expect({ kind: 'incident', id: incidentId });
  const linked = plan.asksForPlace ? await placeByLink(stage, at.desk, { callId, incidentId, number, position: plan.place.position }) : undefined;
  await until(plan.handling.locates);
  await at.desk.tell('locate-incident', { incidentId }, { place: placeAsTold(plan, linked) });
  await until(plan.handling.triages);
  if (plan.assessed) await assessCaller(at.desk, { incidentId, complaint: plan.assessed, call: plan.number });
  // The dispatcher's own word follows the protocol's and holds; it is what the rest of the drill was planned by.
  await at.desk.tell('triage-incident', { incidentId }, { needs: [...plan.needs], ...(plan.priority && { priority: plan.priority }), ...(plan.major && { ambulances: [{ count: plan.legs.length, needs: plan.needs }] }) });
  if (priorityRank(plan.priority) <= LAST_RANK_WITH_RESPONDERS) await askResponders(stage, at.desk, { incidentId, call: plan.number });
  const legs = plan.legs.map((leg) => ({ leg, patients: leg.patients.map((one): JobPatient => ({ plan: one })) }));
  const patients = legs.flatMap((one) => one.patients);
  if (legs.length > 1) await registerAll(at.desk, incidentId, patients);
  const major = plan.major && { plan, incidentId, patients, opened: room.opened };
  if (major) await declareMajorIncident(at.desk, major);
  await until(plan.handling.orders);
  await hangUp();
  if (plan.withdrawn) {
    await withdraw(stage, at, { plan, incidentId });
    return;
  }
  await Promise.all(legs.map((one, index) => playLeg(stage, at, { plan, incidentId, ...one, isFirst: index === 0 })));
  if (major) await standDownMajorIncident(at.desk, major);
  await stage.room.until(() => stage.room.isGone({ kind: 'incident', id: incidentId }));
};

/** Where the caller says it is, or the telephone: a position from there is better than a township. */
const placeAsTold = ({ place, number }: CallPlan, linked: Coordinate | undefined) => {
  const { townshipId, villageId, told } = place;
  const [longitude, latitude] = linked ?? place.position;
  return {
    ...((told === 'position' || linked) && { position: { longitude, latitude, datum: 'WGS-84' as const } }),
    ...(townshipId !== undefined && { townshipId }),
    ...(villageId !== undefined && { villageId }),
    spoken: `演练呼救 ${number} 的地点`,
  };
};

const registerAll = async (desk: Terminal, incidentId: string, patients: readonly JobPatient[]): Promise<void> => {
  for (const patient of patients) patient.patientId = (await desk.tell('register-patient', {}, { incidentId })).patientId;
};

interface Leg {
  readonly plan: CallPlan;
  readonly incidentId: string;
  readonly leg: LegPlan;
  readonly patients: readonly JobPatient[];
  readonly isFirst: boolean;
}

/** Sends units until one has completed the run; the first of a call may run into the trouble that is planned. */
const playLeg = async (stage: Stage, at: CallDesk, { plan, incidentId, leg, patients, isFirst }: Leg): Promise<void> => {
  for (let order = 0; ; order++) {
    const disturbance = isFirst && order === 0 ? plan.disturbance : 'none';
    const trouble = disturbance === 'cancelled' ? 'none' : disturbance;
    const job: Job = { purpose: 'incident', incidentId, scene: plan.place.position, pace: leg.pace, patients, trouble, ...(isFirst && disturbance === 'none' && { missesAlert: plan.missesAlert, isRelieved: plan.isRelieved }) };
    const wish = { purpose: { kind: 'incident', incidentId }, job, priority: plan.priority, mayQueue: plan.mayQueue && order === 0 } as const;
    const assignmentId = await sendUnit(stage, { ...at, wish });
    if (isFirst && order === 0 && plan.exchangesMessages) void stage.spawn(`the messages of call ${plan.number}`, () => exchangeMessages(stage, at.desk, assignmentId));
    if (disturbance === 'cancelled') await callOff(stage, at.desk, { assignmentId, reason: 'wrong-place' });
    const ending = await runEnding(stage, at.desk, assignmentId);
    if (ending.how === 'completed') break;
  }
  for (const { plan: patient, patientId } of patients) {
    if (patient.transfer === undefined || patient.facilityId === undefined || patientId === undefined) continue;
    const { transfer, facilityId } = patient;
    await playTransfer(stage, at, { patientId, facilityId, priority: plan.priority ?? 'I', plan: transfer, name: `Drill patient ${plan.number}` });
  }
};

/** The order is called off before the crew has a patient on board; one that ended meanwhile needs no more. */
const callOff = async (stage: Stage, desk: Terminal, { assignmentId, reason }: { readonly assignmentId: string; readonly reason: 'wrong-place' | 'caller-withdrew' }): Promise<void> => {
  await stage.clock.sleep(CALLED_OFF_AFTER_SECONDS, stage.signal);
  await unlessConflict(desk.tell('cancel-assignment', { assignmentId }, { reason }));
};

/** A unit is sent, the caller rings again, the unit is called off and the incident closed: unless the crew was faster. */
const withdraw = async (stage: Stage, at: CallDesk, { plan, incidentId }: { readonly plan: CallPlan; readonly incidentId: string }): Promise<void> => {
  const [leg] = plan.legs;
  const job: Job = { purpose: 'incident', incidentId, scene: plan.place.position, pace: leg.pace, patients: [], trouble: 'none' };
  const assignmentId = await sendUnit(stage, { ...at, wish: { purpose: { kind: 'incident', incidentId }, job, priority: plan.priority, mayQueue: false } });
  await callOff(stage, at.desk, { assignmentId, reason: 'caller-withdrew' });
  const ending = await runEnding(stage, at.desk, assignmentId);
  if (ending.how !== 'completed') await at.desk.tell('close-incident', { incidentId }, { reason: 'caller-withdrew' });
  await stage.room.until(() => stage.room.isGone({ kind: 'incident', id: incidentId }));
};
