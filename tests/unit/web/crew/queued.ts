import type { CommandName } from '#web/kit/press/use-press.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import type { QueuedCommand } from '#web/crew/queue/queued-command.ts';

/** A command in the phone's queue; only what a test is about need be said. */
export const queued = (said: Partial<QueuedCommand> & { readonly name?: CommandName } = {}): QueuedCommand => ({
  seq: 1,
  commandId: `command-${String(said.seq ?? 1)}`,
  name: 'report-time-points',
  params: { assignmentId: 'run-1' },
  body: {},
  by: 'unit-1',
  madeAt: 1000,
  heldUntil: 0,
  state: 'waiting',
  ...said,
});

/** A press of a point, by the phone's clock. */
export const pressed = (point: ReportedTimePoint, deviceAt: number, said: Partial<QueuedCommand> = {}): QueuedCommand =>
  queued({ ...said, body: { reports: [{ point, deviceAt, clockOffsetMilliseconds: 90_000 }] } });
