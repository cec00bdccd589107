import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { endRun } from '#shared/decisions/end-run.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Calls a run off; its incident waits again in the same transaction. */
export const create = (ports: CommandPorts) =>
  commandHandler('cancel-assignment', ports, async ({ params: { assignmentId }, body, caller }, work) => {
    refuseForeignRun(caller, await loadKnown(work, assignmentLifecycle, assignmentId));
    await endRun(work, assignmentId, { type: 'Cancel', reason: body.reason });
    return moved(work, assignmentLifecycle, assignmentId);
  });

export const handler = create({ clock, itemStore });
