import { parseArgs } from 'node:util';
import { CommandFailure } from './command-failure.ts';
import type { Command, CommandGroup, Given } from './command.ts';
import { helpOf, helpOfGroup } from './help-text.ts';

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
