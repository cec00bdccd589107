import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CommandReused } from '#shared/domain/command-reused.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { LostRace, type Item, type ItemKey, type ItemStore } from '#shared/ports/item-store.ts';
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
/** So many writers may be first before the caller is told to try again: as many units as ever go to one scene at once. */
const MOST_ATTEMPTS = 32;
/**
 * Enough to notice a client that uses an id twice, and too little to confirm a guess of what a caller said: a request may
 * hold a name or a number, and its fingerprint outlives an erasure.
 */
const FINGERPRINT_HEX_DIGITS = 6;
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
  const request = fingerprintOf(command);
  let lostBefore: LostRace | undefined;
  for (let attempt = 1; ; attempt++) {
    const first = await itemStore.get(key);
    if (first) return rememberedAnswer(first, command, request) as Answer;
    try {
      return await decideAndWrite({ itemStore, clock }, { ...command, key, request }, decide);
    } catch (error) {
      // The same command may have gone through beside this one, which then finds the deed done already.
      const twin = await itemStore.get(key);
      if (twin) return rememberedAnswer(twin, command, request) as Answer;
      if (!(error instanceof LostRace) || attempt === MOST_ATTEMPTS || isHopeless(error, lostBefore)) throw error;
      lostBefore = error;
      await clock.sleep(pauseBefore(attempt));
    }
  }
};

const decideAndWrite = async <Answer>(
  { itemStore, clock }: { readonly itemStore: ItemStore; readonly clock: Clock },
  { centre, by, source, name, key, request }: Command & { readonly key: ItemKey; readonly request: string },
  decide: (work: UnitOfWork) => Promise<Answer>,
): Promise<Answer> => {
  const recordedAt = clock.now();
  const work = new UnitOfWork(itemStore, { centre, by, source, recordedAt });
  const answer = await decide(work);
  const body = JSON.stringify({ name, request, answer });
  await itemStore.transact([...work.writes(), { put: { ...key, version: 1, body, expiresAt: recordedAt + REMEMBER_ANSWERS_MILLISECONDS }, when: 'absent' }]);
  return (JSON.parse(body) as { answer: Answer }).answer;
};

/** Lost to the very same version twice: the decision does not look at that item, and deciding again changes nothing. */
const isHopeless = (lost: LostRace, before: LostRace | undefined): boolean =>
  before?.key.pk === lost.key.pk && before.key.sk === lost.key.sk && before.currentVersion === lost.currentVersion;

const fingerprintOf = ({ name, by, body }: Command): string =>
  createHash('sha256').update(canonicalJson([name, by, body])).digest('hex').slice(0, FINGERPRINT_HEX_DIGITS);

const rememberedAnswer = (item: Item, command: Command, request: string): unknown => {
  const remembered = Remembered.parse(JSON.parse(item.body));
  if (remembered.request !== request) throw new CommandReused(command.commandId);
  return remembered.answer;
};

/** Full jitter, so that writers who met once do not meet again. */
const pauseBefore = (attempt: number): number => Math.random() * Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** attempt);
