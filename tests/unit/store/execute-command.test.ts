import { beforeEach, describe, expect, it } from 'vitest';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { CommandReused } from '#shared/domain/command-reused.ts';
import { type ItemStore, LostRace } from '#shared/ports/item-store.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { executeCommand, type Command } from '#shared/store/execute-command.ts';
import { readEntries } from '#shared/store/log.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { add, command, tallyLifecycle } from './tally.ts';

const clock = { now: () => 1_700_000_000_000, sleep: () => new Promise<void>((resolve) => setImmediate(resolve)) };
let store: LocalItemStore;
beforeEach(() => {
  store = openItemStore({ path: ':memory:', clock });
});

const execute = <Answer>(given: Command, decide: (work: UnitOfWork) => Promise<Answer>, itemStore: ItemStore = store): Promise<Answer> =>
  executeCommand({ itemStore, clock }, given, decide);
const entriesOf = (id: string) => readEntries(store, { centre: 'yanhu', kind: 'unit', id });

/** The store with one method of another kind. */
const storeWith = (other: Partial<ItemStore>): ItemStore => ({
  get: (key) => store.get(key),
  getMany: (keys) => store.getMany(keys),
  query: (query) => store.query(query),
  transact: (writes) => store.transact(writes),
  ...other,
});

describe('a command', () => {
  it('writes its events and answers', async () => {
    expect(await execute(command(), add('a'))).toEqual({ sum: 1 });
    expect(await entriesOf('a')).toMatchObject([{ version: 1, type: 'Added', data: { amount: 1 }, by: 'dispatcher-1', source: 'console', at: clock.now(), atVerified: true }]);
  });

  it('that is refused writes nothing, and may be sent again', async () => {
    const refuse = () => Promise.reject(new CommandRefused('Cannot add: the tally is closed'));
    await expect(execute(command(), refuse)).rejects.toThrow('the tally is closed');
    expect(await execute(command(), add('a'))).toEqual({ sum: 1 });
  });

  it('may change several logs, all or none of them', async () => {
    const both = async (work: UnitOfWork) => [await add('a')(work), await add('b', 5)(work)];
    expect(await execute(command(), both)).toEqual([{ sum: 1 }, { sum: 5 }]);
    const half = async (work: UnitOfWork) => {
      await add('a')(work);
      throw new CommandRefused('Cannot add: no');
    };
    await expect(execute(command({ commandId: 'command-2' }), half)).rejects.toThrow(CommandRefused);
    expect(await entriesOf('a')).toHaveLength(1);
  });

  it('sees in one log what it has added to it before', async () => {
    const twice = async (work: UnitOfWork) => {
      await add('a')(work);
      await add('a')(work);
      return (await work.load(tallyLifecycle, 'a')).version;
    };
    expect(await execute(command(), twice)).toBe(2);
    expect(await entriesOf('a')).toHaveLength(2);
  });

  it('that would write more than a transaction holds is refused with the number', async () => {
    const much = async (work: UnitOfWork) => {
      for (let index = 0; index < 100; index++) await add('a')(work);
    };
    await expect(execute(command(), much)).rejects.toThrow('Cannot write: 102 writes in one transaction, at most 100');
    expect(await entriesOf('a')).toEqual([]);
  });
});

describe('a repeated command', () => {
  it('gets its first answer and changes nothing', async () => {
    const first = await execute(command(), add('a'));
    await execute(command({ commandId: 'command-2' }), add('a'));
    expect(await execute(command(), add('a'))).toEqual(first);
    expect(await entriesOf('a')).toHaveLength(2);
  });

  it('gets its first answer when that one was lost on the way back', async () => {
    const crashed = storeWith({
      transact: async (writes) => {
        await store.transact(writes);
        throw new Error('The process is gone');
      },
    });
    await execute(command(), add('a'), crashed).catch(() => undefined);
    expect(await execute(command(), add('a'))).toEqual({ sum: 1 });
    expect(await entriesOf('a')).toHaveLength(1);
  });

  it('sent many times at once is done once, and all hear the same', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => execute(command(), add('a'))));
    expect(new Set(answers.map(({ sum }) => sum))).toEqual(new Set([1]));
    expect(await entriesOf('a')).toHaveLength(1);
  });

  it('hears the first answer and no refusal when its twin was faster', async () => {
    const claim = async (work: UnitOfWork) => {
      if ((await work.load(tallyLifecycle, 'a')).version > 0) throw new CommandRefused('Cannot claim: it is taken');
      return add('a')(work);
    };
    const answers = await Promise.all([execute(command(), claim), execute(command(), claim)]);
    expect(answers).toEqual([{ sum: 1 }, { sum: 1 }]);
  });

  it.each([
    ['other words', { body: { amount: 2 } }],
    ['another name', { name: 'subtract' }],
    ['another sender', { by: 'dispatcher-2' }],
  ])('with %s is refused', async (_what, other) => {
    await execute(command(), add('a'));
    await expect(execute(command(other), add('a'))).rejects.toThrow(CommandReused);
  });

  it('of another centre is another command', async () => {
    await execute(command(), add('a'));
    expect(await execute(command({ centre: 'rutland' }), add('a'))).toEqual({ sum: 1 });
  });
});

describe('commands that meet', () => {
  it('on one log all go through, one after the other', async () => {
    const all = Array.from({ length: 30 }, (_, index) => execute(command({ commandId: `command-${index}` }), add('a')));
    const sums = (await Promise.all(all)).map(({ sum }) => sum).toSorted((one, other) => one - other);
    expect(sums).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await entriesOf('a')).toHaveLength(30);
  });

  it('a hundred of which want one thing have one winner, and the others are told by the domain', async () => {
    const claim = (who: number) => async (work: UnitOfWork) => {
      if ((await work.load(tallyLifecycle, 'unit-1')).version > 0) throw new CommandRefused('Cannot claim: it is taken');
      await add('unit-1')(work);
      await add(`incident-${who}`)(work);
    };
    const all = Array.from({ length: 100 }, (_, who) => execute(command({ commandId: `command-${who}` }), claim(who)));
    const outcomes = await Promise.allSettled(all);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(99);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(CommandRefused);
    const incidents = await Promise.all(outcomes.map((_, who) => entriesOf(`incident-${who}`)));
    expect(incidents.filter((entries) => entries.length > 0)).toHaveLength(1);
  });

  it('give up on a condition that deciding again does not change', async () => {
    let decisions = 0;
    await store.transact([{ put: { pk: 'yanhu/x', sk: 'lock', version: 1, body: '{}' } }]);
    const blind = (work: UnitOfWork) => {
      decisions += 1;
      work.put({ pk: 'yanhu/x', sk: 'lock', version: 1, body: '{}' }, 'absent');
      return Promise.resolve();
    };
    await expect(execute(command(), blind)).rejects.toThrow(LostRace);
    expect(decisions).toBe(2);
  });

  it('are told of the lost race when others are always first', async () => {
    let rival = 0;
    const busy = storeWith({
      transact: async (writes) => {
        rival += 1;
        await executeCommand({ itemStore: store, clock }, command({ commandId: `rival-${rival}` }), add('a'));
        return store.transact(writes);
      },
    });
    await expect(execute(command(), add('a'), busy)).rejects.toThrow(LostRace);
    expect(await entriesOf('a')).toHaveLength(rival);
  });
});
