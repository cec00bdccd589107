import type { Command, CommandGroup, CommandOption } from './command.ts';

const COLUMN = 26;

/** The --help text of one command. */
export const helpOf = (command: Command): string => {
  const options = Object.entries({ ...command.options, help: { says: 'shows this text', short: 'h' } });
  const usage = `npm run ${command.name}${command.words ? ` ${command.words}` : ''} [options]`;
  return [command.says, '', `  ${usage}`, '', 'Options', ...options.map(([name, option]) => optionLine(name, option)), ''].join('\n');
};

/** The --help text of a group: its actions, a line each. */
export const helpOfGroup = (group: CommandGroup): string => {
  const actions = Object.entries(group.actions).map(([name, action]) => `  ${name.padEnd(COLUMN - 2)}${action.says}`);
  return [group.says, '', `  npm run ${group.name} -- ACTION [options]   (ACTION --help says more)`, '', 'Actions', ...actions, ''].join('\n');
};

const optionLine = (name: string, option: CommandOption): string => {
  const short = option.short ? `-${option.short}, ` : '';
  const left = `  ${short}--${name}${option.value ? ` ${option.value}` : ''}`;
  const byDefault = option.byDefault === undefined ? '' : ` (default ${option.byDefault})`;
  return `${left.padEnd(COLUMN - 1)} ${option.says}${byDefault}`;
};
