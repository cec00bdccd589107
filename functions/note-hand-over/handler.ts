import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Notes who handed a call over, where the telephone system does not say it and the dispatcher hears it on the line. */
export const create = (ports: CommandPorts) =>
  commandHandler('note-hand-over', ports, async ({ params: { callId }, body: { from, caseNumber } }, work) => {
    const call = await loadKnown(work, callLifecycle, callId);
    work.append(callLifecycle, callId, decideCall({ type: 'NoteHandOver', handOver: { from, caseNumber } }, call));
    return moved(work, callLifecycle, callId);
  });

export const handler = create({ clock, itemStore });
