import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { sideOf } from '#shared/domain/access/side-of.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Says that messages were read, so that whoever wrote them knows. */
export const create = (ports: CommandPorts) =>
  commandHandler('read-messages', ports, async ({ params: { assignmentId }, body, caller }, work) => {
    const run = await loadKnown(work, assignmentLifecycle, assignmentId);
    refuseForeignRun(caller, run);
    work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'ReadMessages', by: sideOf(caller), count: body.count }, run));
    return moved(work, assignmentLifecycle, assignmentId);
  });

export const handler = create({ clock, itemStore });
