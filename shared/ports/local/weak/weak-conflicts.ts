import { setImmediate as nextTurn } from 'node:timers/promises';
import { keyOfWrite, keyText } from '../../item-limits.ts';
import type { Write } from '../../item-store.ts';

/** A conflict now and then also where nobody else is at the items: DynamoDB counts reads and other transactions of the same moment. */
const SHARE_OF_CHANCE_CONFLICTS = 0.1;
/** The port retries so often; what still conflicts then is let through, for it promises no more than that. */
const MOST_RETRIES = 5;
const FIRST_TURNS = 4;

interface UnderWay {
  readonly keys: ReadonlySet<string>;
  hasMet: boolean;
}

/**
 * Transactions that are under way at the same time and touch the same item all lose, and each tries again after a pause of
 * its own: as on DynamoDB, nobody is first because they called first. Pauses are turns of the event loop.
 */
export class WeakConflicts {
  readonly #random: () => number;
  readonly #underWay = new Set<UnderWay>();

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Resolves when the transaction may be written. */
  async turnOf(writes: readonly Write[]): Promise<void> {
    const keys = new Set(writes.map((write) => keyText(keyOfWrite(write))));
    for (let retry = 0; retry <= MOST_RETRIES; retry++) {
      if (!(await this.#meetsAnother(keys))) return;
      await this.#turns(FIRST_TURNS * 2 ** retry);
    }
  }

  async #meetsAnother(keys: ReadonlySet<string>): Promise<boolean> {
    const mine: UnderWay = { keys, hasMet: this.#random() < SHARE_OF_CHANCE_CONFLICTS };
    for (const other of this.#underWay) {
      if (![...keys].some((key) => other.keys.has(key))) continue;
      other.hasMet = true;
      mine.hasMet = true;
    }
    this.#underWay.add(mine);
    await this.#turns(FIRST_TURNS);
    this.#underWay.delete(mine);
    return mine.hasMet;
  }

  async #turns(most: number): Promise<void> {
    for (let left = 1 + Math.floor(this.#random() * most); left > 0; left--) await nextTurn();
  }
}
