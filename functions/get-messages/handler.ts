import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { MessageSent } from '#events/assignment.ts';
import { routes } from '#shared/api/routes.ts';
import { refuseForeignRun } from '#shared/domain/access/own-only.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { loadLog, readEntries } from '#shared/store/log.ts';
import type { LogEntry } from '#shared/store/log-entry.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';
import type { Message } from './schema.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

/** What the room and the crew of a run have written to each other, for those whom it concerns; each look is logged. */
export const create = (ports: Ports) =>
  httpHandler('get-messages', routes['get-messages'], async ({ params: { centre, assignmentId }, query: { after }, caller }) => {
    const { state: run } = await loadLog(ports.itemStore, { centre, lifecycle: assignmentLifecycle, id: assignmentId });
    if (run.status === 'absent') throw new NotFound('assignment', assignmentId);
    refuseForeignRun(caller, run);
    const entries = await readEntries(ports.itemStore, { centre, kind: 'assignment', id: assignmentId });
    const sent = entries.filter(({ type, version }) => type === 'MessageSent' && version > after);
    const look = { centre, by: caller.userId, why: `messages of run ${assignmentId}` };
    return { messages: await Promise.all(sent.map((entry) => messageOf(ports, entry, look))) };
  });

const messageOf = async (ports: Ports, { version, type, data, at, atVerified, by }: LogEntry, look: Look): Promise<Message> => {
  const { from, text: sealed } = MessageSent.parse({ type, data }).data;
  const text = (await readPersonalData(ports, sealed, look))?.['text'];
  return { number: version, from, by, at, atVerified, ...(typeof text === 'string' && { text }) };
};

export const handler = create({ clock, itemStore, personalKeys });
