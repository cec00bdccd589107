import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CommandReused } from '#shared/domain/command-reused.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { LostRace, type Item, type ItemStore } from '#shared/ports/item-store.ts';
import type { Source } from '#shared/schemas/source.ts';
import { canonicalJson } from './canonical-json.ts';
import { commandKey } from './keys.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** A command as it came in: who asks what, under which id of its own. */
export interface Command {
  readonly centre: string;
  readonly commandId: string;
  readonly name: string;
  readonly body: unknown;
  readonly by: string;
  readonly source: Source;
}

/** A phone may send again after days in a valley without signal. */
const REMEMBER_ANSWERS_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;
/** So many writers may be first before the caller is told to try again. */
const MOST_ATTEMPTS = 12;
/** The first pause before deciding again; it doubles, with jitter, up to the longest. */
const FIRST_PAUSE_MILLISECONDS = 2;
const LONGEST_PAUSE_MILLISECONDS = 100;

const Remembered = z.strictObject({ name: z.string(), request: z.string(), answer: z.unknown() });

/**
 * Decides and writes in one transaction, together with the answer under the command's id: a repeat, also after a crash,
 * gets the first answer. Where another writer was first, the decision is made again on what stands there now, so that the
 * domain says who won. @throws CommandReused when the id came before with another request; what `decide` throws; LostRace
 */
export const executeCommand = async <Answer>(
  { itemStore, clock }: { readonly itemStore: ItemStore; readonly clock: Clock },
  command: Command,
  decide: (work: UnitOfWork) => Promise<Answer>,
): Promise<Answer> => {
  const key = commandKey(command.centre, command.commandId);
  const request = createHash('sha256').update(canonicalJson([command.name, command.by, command.body])).digest('hex');
  for (let attempt = 1; ; attempt++) {
    const before = await itemStore.get(key);
    if (before) return rememberedAnswer(before, command, request) as Answer;
    const recordedAt = clock.now();
    const work = new UnitOfWork(itemStore, { centre: command.centre, by: command.by, source: command.source, recordedAt });
    const answer = await decide(work);
    const remembered: Item = {
      ...key,
      version: 1,
      body: JSON.stringify({ name: command.name, request, answer }),
      expiresAt: recordedAt + REMEMBER_ANSWERS_MILLISECONDS,
    };
    try {
      await itemStore.transact([...work.writes(), { put: remembered, when: 'absent' }]);
      return answer;
    } catch (error) {
      if (!(error instanceof LostRace) || attempt === MOST_ATTEMPTS) throw error;
      await clock.sleep(pauseBefore(attempt));
    }
  }
};

const rememberedAnswer = (item: Item, command: Command, request: string): unknown => {
  const remembered = Remembered.parse(JSON.parse(item.body));
  if (remembered.request !== request) throw new CommandReused(command.commandId);
  return remembered.answer;
};

/** Full jitter, so that writers who met once do not meet again. */
const pauseBefore = (attempt: number): number => Math.random() * Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** attempt);
