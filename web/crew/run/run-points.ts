import type { TimePoints } from '#shared/domain/assignment/assignment.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { isHeld, type QueuedCommand } from '../queue/queued-command.ts';
import { POINTS } from './points.ts';

/** How far a press has come: it can be taken back, waits for the line, or is in the record. */
export type Told = 'held' | 'unsent' | 'recorded';

/** A point of the run as the phone knows it; `at` is epoch milliseconds by the server's clock as far as that is known. */
export interface KnownPoint {
  readonly at: number;
  readonly told: Told;
}

/** The points of a run, those that are not yet recorded among them. */
export type RunPoints = Readonly<Partial<Record<TimePoint, KnownPoint>>>;

interface ToldReport {
  readonly point: TimePoint;
  readonly deviceAt: number;
  readonly clockOffsetMilliseconds?: number;
}

const toldOf = (command: QueuedCommand, now: number): Told => {
  if (isHeld(command, now)) return 'held';
  return command.state === 'answered' ? 'recorded' : 'unsent';
};

/** The run as its crew sees it: what is recorded, and over it what this phone has pressed since. A refused press is none. */
export const runPoints = (recorded: TimePoints, assignmentId: string, { commands, now }: { readonly commands: readonly QueuedCommand[]; readonly now: number }): RunPoints => {
  const points: Partial<Record<TimePoint, KnownPoint>> = {};
  for (const command of commands) {
    if (command.name !== 'report-time-points' || command.params['assignmentId'] !== assignmentId || command.state === 'refused') continue;
    for (const { point, deviceAt, clockOffsetMilliseconds = 0 } of command.body['reports'] as readonly ToldReport[]) {
      points[point] ??= { at: deviceAt + clockOffsetMilliseconds, told: toldOf(command, now) };
    }
  }
  for (const point of POINTS) {
    const stamp = recorded[point];
    if (stamp) points[point] = { at: stamp.at, told: 'recorded' };
  }
  return points;
};
