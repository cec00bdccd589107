/** One `--option`; `value` is what help shows for its value (`FILE`, `N`), and an option without it is a switch. */
export interface CommandOption {
  readonly value?: string;
  readonly says: string;
  readonly short?: string;
  readonly byDefault?: string;
}

/** What the user gave: `text` by name, `switches` that were set, and the words without a dash. */
export interface Given {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** A command, or one action of a group such as `roads compile`. `run` returns the exit code when it is not 0. */
export interface Command {
  /** As typed after `npm run`, e.g. `roads -- compile`. */
  readonly name: string;
  readonly says: string;
  /** The words it takes, as help shows them, e.g. `FILE`. */
  readonly words?: string;
  readonly options?: Readonly<Record<string, CommandOption>>;
  readonly run: (given: Given) => Promise<number | undefined>;
}

/** Several actions under one command name; the first word chooses. */
export interface CommandGroup {
  readonly name: string;
  readonly says: string;
  readonly actions: Readonly<Record<string, Command>>;
}
