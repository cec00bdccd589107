import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Corrects a time point by a new event; the first telling stays in the log. */
export const create = (ports: CommandPorts) =>
  commandHandler('correct-time-point', ports, async ({ params: { assignmentId }, body, caller }, work) => {
    const run = await loadKnown(work, assignmentLifecycle, assignmentId);
    refuseForeignRun(caller, run);
    const { point, correctedAt, reason } = body;
    work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'CorrectTimePoint', point, correctedAt, reason }, run));
    return moved(work, assignmentLifecycle, assignmentId);
  });

export const handler = create({ clock, itemStore });
