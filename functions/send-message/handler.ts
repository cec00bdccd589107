import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { personOfRun } from '#shared/decisions/person-of-run.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { sideOf } from '#shared/domain/access/side-of.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

interface Ports extends CommandPorts {
  readonly personalKeys: PersonalKeys;
}

/** Writes to the crew of a run, or from it to the room. Free text names people, so the words are sealed under the key of whoever the run is for. */
export const create = (ports: Ports) =>
  commandHandler('send-message', ports, async ({ params: { assignmentId }, body, caller }, work) => {
    const run = await loadKnown(work, assignmentLifecycle, assignmentId);
    refuseForeignRun(caller, run);
    const { deviceAt, clockOffsetMilliseconds } = body;
    const text = await sealPersonalData(work, ports.personalKeys, { personId: await personOfRun(work, run), data: { text: body.text } });
    work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'SendMessage', from: sideOf(caller), text }, run), {
      ...(deviceAt !== undefined && { deviceAt }),
      ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }),
    });
    return moved(work, assignmentLifecycle, assignmentId);
  });

export const handler = create({ clock, itemStore, personalKeys });
