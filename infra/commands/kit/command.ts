import { parseArgs } from 'node:util';
import { CommandFailure } from './command-failure.ts';
import { helpOf, helpOfGroup } from './help-text.ts';

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

/** Runs a command for this process: --help, one sentence on stderr and exit code 1 on failure. */
export const runCommand = async (command: Command, args = process.argv.slice(2)): Promise<void> => {
  process.exitCode = await outcomeOf(command, args);
};

/** As `runCommand`, with the action chosen by the first word. */
export const runGroup = async (group: CommandGroup, args = process.argv.slice(2)): Promise<void> => {
  const [chosen, ...rest] = args;
  const action = chosen === undefined ? undefined : Object.hasOwn(group.actions, chosen) ? group.actions[chosen] : undefined;
  if (action !== undefined) return runCommand(action, rest);
  if (chosen === '--help' || chosen === '-h') {
    process.stdout.write(helpOfGroup(group));
    return;
  }
  const found = chosen === undefined ? 'no action was given' : `there is no action "${chosen}"`;
  process.stderr.write(`yike: Cannot run ${group.name}: ${found} (one of ${Object.keys(group.actions).join(', ')}).\n`);
  process.exitCode = 1;
};

const outcomeOf = async (command: Command, args: readonly string[]): Promise<number> => {
  try {
    const given = parse(command, args);
    if (given.switches.has('help')) {
      process.stdout.write(helpOf(command));
      return 0;
    }
    return (await command.run(given)) ?? 0;
  } catch (error) {
    process.stderr.write(`yike: ${sentenceOf(error)}\n`);
    if (process.env['YIKE_STACK'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    return 1;
  }
};

const parse = (command: Command, args: readonly string[]): Given => {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, option] of Object.entries(command.options ?? {})) {
    options[name] = { type: option.value === undefined ? 'boolean' : 'string', ...(option.short && { short: option.short }) };
  }
  const parsed = parseOrFail(command, args, options);
  const text: Record<string, string | undefined> = {};
  const switches = new Set<string>();
  for (const [name, option] of Object.entries(command.options ?? {})) text[name] = option.byDefault;
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string') text[name] = value;
    else if (value === true) switches.add(name);
  }
  return { text, switches, words: parsed.positionals };
};

const parseOrFail = (
  command: Command,
  args: readonly string[],
  options: Record<string, { type: 'string' | 'boolean'; short?: string }>,
): ReturnType<typeof parseArgs> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CommandFailure(`Cannot run ${command.name}: ${reason.replaceAll("'", '"')} (see --help).`, { cause: error });
  }
};

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return `Cannot go on: ${String(error)}`;
  return error.message.startsWith('Cannot') ? error.message : `Cannot go on: ${error.message}`;
};
