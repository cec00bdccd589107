import type { Lifecycle, LogKind, Recorded } from '#shared/domain/lifecycle.ts';
import type { Item, ItemKey, ItemStore, Write } from '#shared/ports/item-store.ts';
import type { Source } from '#shared/schemas/source.ts';
import { happenedAt } from './happened-at.ts';
import { entryKey } from './keys.ts';
import { loadLog } from './log.ts';
import { bodyOfEntry, withHash, type LogEntry } from './log-entry.ts';
import { snapshotItem, type LoadedLog } from './snapshot.ts';

/** Who decides, on whose word, and when the server heard of it. */
export interface WorkContext {
  readonly centre: string;
  readonly by: string;
  readonly source: Source;
  readonly recordedAt: number;
}

/** What an event's teller says of its time, where it is not simply now. */
export interface AppendOptions {
  readonly deviceAt?: number;
  readonly clockOffsetMilliseconds?: number;
  readonly source?: Source;
}

interface AnyEvent {
  readonly type: string;
  readonly data: unknown;
}

/** A log that this decision has read, with what it adds to it. */
interface OpenLog {
  readonly read: LoadedLog<unknown>;
  current: LoadedLog<unknown>;
  readonly entries: LogEntry[];
  isReliedOn: boolean;
  readonly snapshot: () => Item;
}

/**
 * One decision over any number of logs: what it read, what it adds, and the items that go with it. Nothing is written
 * until `writes()` goes to the store as one transaction, conditional on every log that was changed or relied on.
 */
export class UnitOfWork {
  readonly centre: string;
  readonly context: WorkContext;
  readonly #store: ItemStore;
  readonly #logs = new Map<string, OpenLog>();
  readonly #others: Write[] = [];

  constructor(store: ItemStore, context: WorkContext) {
    this.#store = store;
    this.context = context;
    this.centre = context.centre;
  }

  /** A log's state as of its last event, those of this decision included. */
  async load<State, Event extends AnyEvent>(lifecycle: Lifecycle<State, Event>, id: string): Promise<LoadedLog<State>> {
    const name = `${lifecycle.kind}#${id}`;
    const known = this.#logs.get(name);
    if (known) return known.current as LoadedLog<State>;
    const read = await loadLog(this.#store, { centre: this.centre, lifecycle, id });
    const log: OpenLog = {
      read,
      current: read,
      entries: [],
      isReliedOn: false,
      snapshot: () => {
        const { state, version, hash, firstRecordedAt } = log.current as LoadedLog<State>;
        return snapshotItem(this.centre, lifecycle, { id, state, version, hash: hash ?? '', firstRecordedAt: firstRecordedAt ?? 0 });
      },
    };
    this.#logs.set(name, log);
    return read;
  }

  /** Makes the decision conditional on a log that it has read, also where it adds nothing to it. */
  relyOn(lifecycle: { readonly kind: LogKind }, id: string): void {
    this.#loaded('rely on', lifecycle.kind, id).isReliedOn = true;
  }

  #loaded(action: string, kind: LogKind, id: string): OpenLog {
    const log = this.#logs.get(`${kind}#${id}`);
    if (!log) throw new Error(`Cannot ${action} ${kind} "${id}": it was not loaded`);
    return log;
  }

  /** Adds events to a log that was loaded before. @returns the state after them */
  append<State, Event extends AnyEvent>(lifecycle: Lifecycle<State, Event>, id: string, events: readonly Event[], options: AppendOptions = {}): State {
    const log = this.#loaded('append to', lifecycle.kind, id);
    for (const event of events) this.#appendOne(log, { lifecycle, id, event, options });
    return (log.current as LoadedLog<State>).state;
  }

  #appendOne<State, Event extends AnyEvent>(
    log: OpenLog,
    { lifecycle, id, event, options }: { lifecycle: Lifecycle<State, Event>; id: string; event: Event; options: AppendOptions },
  ): void {
    const { by, recordedAt } = this.context;
    const { deviceAt, clockOffsetMilliseconds } = options;
    const told = { source: options.source ?? this.context.source, ...(deviceAt !== undefined && { deviceAt }), ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }) };
    const recorded: Recorded = { ...happenedAt(told, recordedAt), recordedAt, source: told.source, by };
    const before = log.current as LoadedLog<State>;
    const version = before.version + 1;
    const data = event.data as Readonly<Record<string, unknown>>;
    const entry = withHash({ id, version, type: event.type, data, ...recorded, ...told, previousHash: before.hash });
    log.entries.push(entry);
    log.current = {
      state: lifecycle.evolve(before.state, event, recorded),
      version,
      hash: entry.hash,
      firstRecordedAt: before.firstRecordedAt ?? recordedAt,
    };
  }

  /** An item that goes with the decision: a read model, a sealed item, a lock. */
  put(item: Item, when?: 'absent' | { readonly version: number }): void {
    this.#others.push(when === undefined ? { put: item } : { put: item, when });
  }

  /** An item that goes away with the decision. */
  delete(key: ItemKey, when?: 'absent' | { readonly version: number }): void {
    this.#others.push(when === undefined ? { delete: key } : { delete: key, when });
  }

  /** An item that the decision relies on. */
  check(key: ItemKey, when: 'absent' | { readonly version: number }): void {
    this.#others.push({ check: key, when });
  }

  /**
   * All writes of the decision: of each changed log its new entries and its snapshot, of each other log that it relies on
   * a check. A log that was only read is not checked, so that a crew's report waits for nobody.
   */
  writes(): readonly Write[] {
    const changed = [...this.#logs].filter(([, log]) => log.entries.length > 0);
    const logWrites = changed.flatMap(([name, log]): Write[] => [
      ...log.entries.map((entry): Write => ({ put: this.#entryItem(name, entry), when: 'absent' })),
      { put: log.snapshot(), when: log.read.version === 0 ? 'absent' : { version: log.read.version } },
    ]);
    const reliedOn = [...this.#logs.values()].filter((log) => log.isReliedOn && log.entries.length === 0);
    const checks = reliedOn.map(({ read, snapshot }): Write => ({ check: keyOf(snapshot()), when: read.version === 0 ? 'absent' : { version: read.version } }));
    return [...logWrites, ...checks, ...this.#others];
  }

  #entryItem(name: string, entry: LogEntry): Item {
    const kind = name.slice(0, name.indexOf('#')) as LogKind;
    return { ...entryKey(this.centre, kind, entry), version: 1, body: bodyOfEntry(entry) };
  }
}

const keyOf = ({ pk, sk }: Item): ItemKey => ({ pk, sk });
