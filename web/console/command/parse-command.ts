import { OutOfServiceReason, AwayReason } from '#shared/schemas/reason.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { VERBS, type VerbMeaning } from './command-verbs.ts';
import type { CommandProblem, ConsoleCommand, SendHow } from './console-command.ts';

const DIGITS: Readonly<Record<string, Priority>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
/** An incident is named by its short number; whatever else stands there names a unit. */
const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

/** What a line asks for, or why it cannot be read. Blanks at the ends and between words count for nothing. */
export const parseCommand = (line: string): ConsoleCommand | CommandProblem => {
  const [word = '', ...rest] = line.trim().split(/\s+/);
  const entry = VERBS.find(({ words }) => (words as readonly string[]).includes(word.toLowerCase()));
  if (!entry) return { problem: 'unknownVerb', what: word };
  return read(entry.means, rest, line.trim().slice(word.length).trim());
};

const read = (means: VerbMeaning, words: readonly string[], rest: string): ConsoleCommand | CommandProblem => {
  switch (means.verb) {
    case 'send':
      return readSend(means.how, words);
    case 'unit':
      return readUnit(words);
    case 'open':
    case 'join':
      return words[0] === undefined ? { problem: 'missingIncident', what: '' } : alone(words, 1) ?? { verb: means.verb, incident: words[0] };
    case 'place':
      return rest === '' ? { problem: 'missingPlace', what: '' } : { verb: 'place', query: rest };
    case 'priority':
      return readPriority(words);
    case 'message':
      return readMessage(words, rest);
    case 'away':
      return readAway(words);
    case 'sound':
    case 'show':
      return alone(words, 0) ?? means;
    case 'help':
    case 'newCall':
    case 'claim':
    case 'ready':
      return alone(words, 0) ?? { verb: means.verb };
  }
};

/** The complaint where more is said than can be meant. */
const alone = (words: readonly string[], most: number): CommandProblem | undefined => {
  const [first] = words.slice(most);
  return first === undefined ? undefined : { problem: 'tooMuch', what: first };
};

/** `d 3 k12`, `d k12` for the incident in hand, `d 3` and `d` for the recommended unit. */
const readSend = (how: SendHow, words: readonly string[]): ConsoleCommand | CommandProblem => {
  const [first, second] = words;
  const extra = alone(words, 2);
  if (extra) return extra;
  if (first === undefined) return { verb: 'send', how };
  if (second !== undefined) return { verb: 'send', how, incident: first, unit: second };
  return isNumber(first) ? { verb: 'send', how, incident: first } : { verb: 'send', how, unit: first };
};

/** `u k12` shows a unit; `on`, `off`, `in`, `home`, `out meal`, `up longju` change its state. */
const readUnit = ([unit, state, detail, ...more]: readonly string[]): ConsoleCommand | CommandProblem => {
  if (unit === undefined) return { problem: 'missingUnit', what: '' };
  const [first] = more;
  if (first !== undefined) return { problem: 'tooMuch', what: first };
  switch (state) {
    case undefined:
      return { verb: 'unit', unit };
    case 'on':
      return { verb: 'unit', unit, change: { to: 'onDuty' } };
    case 'off':
      return { verb: 'unit', unit, change: { to: 'offDuty' } };
    case 'in':
      return { verb: 'unit', unit, change: { to: 'inService' } };
    case 'home':
      return { verb: 'unit', unit, change: { to: 'atStation' } };
    case 'out': {
      const reason = OutOfServiceReason.safeParse(detail ?? 'other').data;
      return reason ? { verb: 'unit', unit, change: { to: 'outOfService', reason } } : { problem: 'badReason', what: OutOfServiceReason.options.join(' · ') };
    }
    case 'up':
      return detail === undefined ? { problem: 'badUnitState', what: state } : { verb: 'unit', unit, change: { to: 'movingUp', station: detail } };
    default:
      return { problem: 'badUnitState', what: state };
  }
};

/** `t 1` to `t 4`, or the Roman number; `t ?` is unknown, which ranks as the highest. */
const readPriority = (words: readonly string[]): ConsoleCommand | CommandProblem => {
  const [word = ''] = words;
  const extra = alone(words, 1);
  if (extra) return extra;
  if (word === '?') return { verb: 'priority', priority: undefined };
  const priority = DIGITS[word] ?? Priority.safeParse(word.toUpperCase()).data;
  return priority ? { verb: 'priority', priority } : { problem: 'badPriority', what: word };
};

const readMessage = ([unit]: readonly string[], rest: string): ConsoleCommand | CommandProblem => {
  if (unit === undefined) return { problem: 'missingUnit', what: '' };
  const text = rest.slice(unit.length).trim();
  return text === '' ? { problem: 'missingText', what: unit } : { verb: 'message', unit, text };
};

const readAway = (words: readonly string[]): ConsoleCommand | CommandProblem => {
  const extra = alone(words, 1);
  if (extra) return extra;
  const reason = AwayReason.safeParse(words[0] ?? 'break').data;
  return reason ? { verb: 'away', reason } : { problem: 'badReason', what: AwayReason.options.join(' · ') };
};
