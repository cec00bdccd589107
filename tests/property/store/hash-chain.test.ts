import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#shared/ports/item-store.ts';
import { followChain } from '#shared/store/hash-chain.ts';
import { entryKey } from '#shared/store/keys.ts';
import { bodyOfEntry, withHash, type LogEntry } from '#shared/store/log-entry.ts';

const data = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })).filter((value) => !('__proto__' in value));

/** A log of events that say these things, as it lies in the store. */
const storedLog = (told: readonly Record<string, unknown>[]): Item[] => {
  let before: LogEntry | undefined;
  return told.map((one, index) => {
    const entry: LogEntry = withHash({
      id: 'log-1',
      version: index + 1,
      type: 'SomethingHappened',
      data: one,
      at: 1000 + index,
      recordedAt: 2000 + index,
      atVerified: true,
      source: 'console',
      by: 'dispatcher-1',
      previousHash: before?.hash ?? null,
    });
    before = entry;
    return { ...entryKey('yanhu', 'incident', entry), version: 1, body: bodyOfEntry(entry) };
  });
};
const log = fc.array(data, { minLength: 1, maxLength: 5 }).map(storedLog);

describe('a log, whatever it says,', () => {
  it('is whole as it was written', () =>
    fc.assert(
      fc.property(log, (items) => {
        const chain = followChain('log-1', items);
        expect('entries' in chain && chain.entries.length).toBe(items.length);
      }),
    ));

  it('is found broken, at that entry or the next, when one byte is changed anywhere', () =>
    fc.assert(
      fc.property(log, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (items, whichEntry, whichByte, flip) => {
        const at = whichEntry % items.length;
        const bytes = Buffer.from(items[at]!.body);
        bytes[whichByte % bytes.length]! ^= flip;
        fc.pre(!Buffer.from(items[at]!.body).equals(bytes));
        const chain = followChain('log-1', items.with(at, { ...items[at]!, body: bytes.toString() }));
        expect('broken' in chain && chain.broken.version).toBe(at + 1);
      }),
    ));

  it('is found broken when an entry is left out, moved or of another log', () =>
    fc.assert(
      fc.property(log, fc.nat(), (items, which) => {
        fc.pre(items.length > 1);
        const at = which % (items.length - 1);
        const [one, next] = [items[at]!, items[at + 1]!];
        const withoutOne = items.toSpliced(at, 1);
        const swapped = items.with(at, { ...one, body: next.body }).with(at + 1, { ...next, body: one.body });
        expect(followChain('log-1', withoutOne)).toHaveProperty('broken.version', at + 1);
        expect(followChain('log-1', swapped)).toHaveProperty('broken.version', at + 1);
        expect(followChain('log-2', items)).toHaveProperty('broken.version', 1);
      }),
    ));
});
