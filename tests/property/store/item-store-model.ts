import { type Condition, type Item, type ItemKey, LostRace, type Write } from '#shared/ports/item-store.ts';

const keyText = ({ pk, sk }: ItemKey): string => `${pk} ${sk}`;

/** The item store as its port describes it, in a dozen lines: what an adapter's answers are held against. */
export class ItemStoreModel {
  readonly #items = new Map<string, Item>();

  /** What `transact` must throw; nothing when it must go through, and then it has. */
  transact(writes: readonly Write[]): LostRace | undefined {
    for (const write of writes) {
      const key = 'put' in write ? write.put : 'delete' in write ? write.delete : write.check;
      const found = this.#items.get(keyText(key));
      if (!holds(write.when, found)) return new LostRace({ pk: key.pk, sk: key.sk }, found?.version);
    }
    for (const write of writes) {
      if ('put' in write) this.#items.set(keyText(write.put), write.put);
      if ('delete' in write) this.#items.delete(keyText(write.delete));
    }
    return undefined;
  }

  /** A partition's items, or those that an index holds under its key, in order. */
  all(pk: string, index?: 'i1'): Item[] {
    const place = (item: Item): ItemKey | undefined => (index ? item.indexes?.[index] : item);
    return [...this.#items.values()].filter((item) => place(item)?.pk === pk).toSorted((one, other) => Buffer.compare(Buffer.from(place(one)!.sk), Buffer.from(place(other)!.sk)));
  }
}

const holds = (when: Condition | undefined, found: Item | undefined): boolean =>
  when === undefined || (when === 'absent' ? found === undefined : found?.version === when.version);
