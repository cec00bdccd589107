import type { AssignmentEvent, AssignmentPurpose, DispatchChoice, OverrideCost } from '#events/assignment.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { MessageSide } from '#shared/schemas/message.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { CancelReason, CorrectionReason, RefusalReason } from '#shared/schemas/reason.ts';
import type { ReportedTimePoint, TimePoint } from '#shared/schemas/time-point.ts';
import { CommandRefused } from '../command-refused.ts';
import { furthestPoint, hasReached, type Assignment, type KnownAssignment } from './assignment.ts';
import { otherSide } from './message-tally.ts';

/** What an order says. */
export interface Order {
  readonly unitId: string;
  readonly stationId: string;
  readonly purpose: AssignmentPurpose;
  readonly priority?: Priority | undefined;
  readonly mode: Mode;
  readonly choice: DispatchChoice;
  readonly overrideCost?: OverrideCost | undefined;
  readonly crew?: Crew | undefined;
}

/** What can be asked of an assignment. */
export type AssignmentCommand =
  | { readonly type: 'NotifyCrew'; readonly order: Order }
  | { readonly type: 'QueueOrder'; readonly order: Order }
  | { readonly type: 'BackfillOrder'; readonly order: Order }
  | { readonly type: 'GiveQueuedOrder' }
  | { readonly type: 'ReportTimePoint'; readonly point: ReportedTimePoint; readonly outcome?: RunOutcome | undefined }
  | { readonly type: 'ProposeTimePoint'; readonly point: ReportedTimePoint; readonly at: number }
  | { readonly type: 'ChooseDestination'; readonly facilityId: string }
  | { readonly type: 'TakeOver'; readonly from: readonly string[]; readonly to: Crew }
  | { readonly type: 'SendMessage'; readonly from: MessageSide; readonly text: SealedReference }
  | { readonly type: 'ReadMessages'; readonly by: MessageSide; readonly count: number }
  | { readonly type: 'CorrectTimePoint'; readonly point: TimePoint; readonly correctedAt?: number | undefined; readonly reason: CorrectionReason }
  | { readonly type: 'Cancel'; readonly reason: CancelReason }
  | { readonly type: 'Refuse'; readonly reason: RefusalReason }
  | { readonly type: 'Divert'; readonly toAssignmentId: string }
  | { readonly type: 'BreakDown' };

/** What follows from a command to an assignment. @throws CommandRefused when its state forbids it. */
export const decideAssignment = (command: AssignmentCommand, assignment: Assignment): readonly AssignmentEvent[] => {
  if (command.type === 'NotifyCrew' || command.type === 'QueueOrder' || command.type === 'BackfillOrder') {
    if (assignment.status !== 'absent') throw new CommandRefused(`Cannot order the run: it is ${assignment.status}`);
    return [{ type: EVENT_OF_ORDER[command.type], data: orderData(command.order) }];
  }
  if (assignment.status === 'absent') throw new CommandRefused('Cannot act on the run: it was never ordered');
  switch (command.type) {
    case 'GiveQueuedOrder':
      if (assignment.status !== 'queued') throw refused('give the queued order', assignment);
      return [{ type: 'QueuedOrderGiven', data: {} }];
    case 'ReportTimePoint':
      return reportTimePoint(command, assignment);
    case 'ProposeTimePoint':
      return isWorthProposing(command, assignment) ? [{ type: 'TimePointProposed', data: { point: command.point } }] : [];
    case 'ChooseDestination':
      if (assignment.status !== 'active') throw refused('choose the destination', assignment);
      return assignment.destinationFacilityId === command.facilityId ? [] : [{ type: 'DestinationChosen', data: { facilityId: command.facilityId } }];
    case 'TakeOver':
      refuseEnded(assignment, 'take the run over');
      return [{ type: 'RunTakenOver', data: { from: command.from, to: command.to } }];
    // What was written in a valley without signal is delivered after the end, too.
    case 'SendMessage':
      return [{ type: 'MessageSent', data: { from: command.from, text: command.text } }];
    case 'ReadMessages':
      return readMessages(command, assignment);
    case 'CorrectTimePoint': {
      if (assignment.status === 'queued') throw refused('correct a time point', assignment);
      const { point, correctedAt, reason } = command;
      return [{ type: 'TimePointCorrected', data: { point, reason, ...(correctedAt !== undefined && { correctedAt }) } }];
    }
    case 'Cancel':
      refuseEnded(assignment, 'cancel the run');
      if (hasPatientOnBoard(assignment)) throw refused('cancel the run', assignment, 'a patient is on board');
      return [{ type: 'AssignmentCancelled', data: { reason: command.reason } }];
    case 'Refuse':
      refuseEnded(assignment, 'refuse the order');
      if (isOnScene(assignment)) throw refused('refuse the order', assignment, 'the crew is on scene');
      return [{ type: 'AssignmentRefused', data: { reason: command.reason } }];
    case 'Divert':
      if (assignment.status !== 'active') throw refused('divert the unit', assignment);
      if (isOnScene(assignment)) throw refused('divert the unit', assignment, 'it is on scene');
      return [{ type: 'AssignmentDiverted', data: { toAssignmentId: command.toAssignmentId } }];
    case 'BreakDown':
      refuseEnded(assignment, 'report a breakdown');
      return [{ type: 'AssignmentBrokeDown', data: {} }];
  }
};

const EVENT_OF_ORDER = { NotifyCrew: 'CrewNotified', QueueOrder: 'OrderQueued', BackfillOrder: 'OrderBackfilled' } as const;

const orderData = ({ unitId, stationId, purpose, priority, mode, choice, overrideCost, crew }: Order) => ({
  unitId,
  stationId,
  purpose,
  ...(priority && { priority }),
  mode,
  choice,
  ...(overrideCost && { overrideCost }),
  ...(crew && { crew }),
});

/**
 * Points come in any order, any number of times, also after the end: the first telling of each stands, skipped ones stay missing.
 * `available` ends the run, and needs to say what became of it.
 */
const reportTimePoint = (
  { point, outcome }: { readonly point: ReportedTimePoint; readonly outcome?: RunOutcome | undefined },
  assignment: KnownAssignment,
): readonly AssignmentEvent[] => {
  if (assignment.status === 'queued') throw refused(`report "${point}"`, assignment, 'the order has not been given yet');
  if (assignment.points[point]) return [];
  const reported: AssignmentEvent = { type: 'TimePointReported', data: { point } };
  if (point !== 'available' || assignment.status === 'ended') return [reported];
  if (!outcome) throw refused('report "available"', assignment, 'the run has no outcome');
  return [reported, { type: 'AssignmentCompleted', data: { outcome } }];
};

/** Reading is told by several screens, in any order: the furthest stands, and nobody has read what was not sent. */
const readMessages = ({ by, count }: { readonly by: MessageSide; readonly count: number }, { messages }: KnownAssignment): readonly AssignmentEvent[] => {
  const most = Math.min(count, messages?.sent[otherSide(by)] ?? 0);
  return most > (messages?.read[by] ?? 0) ? [{ type: 'MessagesRead', data: { by, count: most } }] : [];
};

/** Neither told nor passed, and not proposed for as early before. */
const isWorthProposing = ({ point, at }: { readonly point: ReportedTimePoint; readonly at: number }, assignment: KnownAssignment): boolean => {
  if (assignment.status !== 'active' || hasReached(assignment.points, point)) return false;
  const before = assignment.proposed?.[point];
  return before === undefined || at < before.at;
};

const isOnScene = (assignment: KnownAssignment): boolean => assignment.status === 'active' && hasReached(assignment.points, 'onScene');

const hasPatientOnBoard = (assignment: KnownAssignment): boolean => assignment.status === 'active' && hasReached(assignment.points, 'patientLoaded');

const refuseEnded = (assignment: KnownAssignment, action: string): void => {
  if (assignment.status === 'ended') throw refused(action, assignment);
};

const refused = (action: string, assignment: KnownAssignment, because = stateInWords(assignment)): CommandRefused =>
  new CommandRefused(`Cannot ${action}: ${because}`, { assignment });

const stateInWords = (assignment: KnownAssignment): string => {
  switch (assignment.status) {
    case 'queued':
      return 'it is queued';
    case 'active':
      return `it is under way (${furthestPoint(assignment.points)})`;
    case 'ended':
      return `it is over (${assignment.ending.how})`;
  }
};
