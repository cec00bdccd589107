import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';

/** An adapter under test. */
export interface OpenedKeys {
  readonly keys: PersonalKeys;
  readonly close: () => void | Promise<void>;
}

/** What every adapter of the personal keys holds to. */
export const personalKeysContract = (name: string, open: () => OpenedKeys | Promise<OpenedKeys>): void => {
  describe(`${name}, as a keeper of personal keys`, () => {
    let opened: OpenedKeys;
    let keys: PersonalKeys;
    beforeEach(async () => {
      opened = await open();
      ({ keys } = opened);
    });
    afterEach(async () => opened.close());

    it('makes a key of 256 bits on first use and gives the same from then on', async () => {
      const key = await keys.create('yanhu', 'person-1');
      expect(key).toHaveLength(32);
      expect(await keys.create('yanhu', 'person-1')).toEqual(key);
      expect(await keys.find('yanhu', 'person-1')).toEqual(key);
    });

    it('gives all who ask at once the same key', async () => {
      const made = await Promise.all(Array.from({ length: 10 }, () => keys.create('yanhu', 'person-1')));
      for (const key of made) expect(key).toEqual(made[0]);
    });

    it('keeps persons apart, and centres', async () => {
      const all = [await keys.create('yanhu', 'person-1'), await keys.create('yanhu', 'person-2'), await keys.create('rutland', 'person-1')];
      expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(3);
    });

    it('finds nothing that was never made', async () => {
      expect(await keys.find('yanhu', 'nobody')).toBeUndefined();
    });

    it('finds nothing once it is destroyed, and destroys nothing else', async () => {
      await keys.create('yanhu', 'person-1');
      const other = await keys.create('yanhu', 'person-2');
      await keys.destroy('yanhu', 'person-1');
      expect(await keys.find('yanhu', 'person-1')).toBeUndefined();
      expect(await keys.find('yanhu', 'person-2')).toEqual(other);
    });

    it('may destroy what is not there', async () => {
      await keys.destroy('yanhu', 'nobody');
    });

    it('makes another key after one was destroyed, never the old one', async () => {
      const before = await keys.create('yanhu', 'person-1');
      await keys.destroy('yanhu', 'person-1');
      expect(await keys.create('yanhu', 'person-1')).not.toEqual(before);
    });
  });
};
