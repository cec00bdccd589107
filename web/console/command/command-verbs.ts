import type { ConsoleCommand, SendHow, Shown } from './console-command.ts';

/** One word of the command line: what it is typed as, an example, and which text explains it. */
export interface VerbEntry {
  readonly text: string;
  readonly words: readonly string[];
  readonly example: string;
  readonly means: VerbMeaning;
}

/** What stands behind a word before the rest of the line is read. */
export type VerbMeaning =
  | { readonly verb: Exclude<ConsoleCommand['verb'], 'send' | 'show' | 'sound'> }
  | { readonly verb: 'send'; readonly how: SendHow }
  | { readonly verb: 'sound'; readonly isQuiet: boolean }
  | { readonly verb: 'show'; readonly what: Shown };

/** Every word of the command line, in the order of a call's way. */
export const VERBS = [
  { text: 'claim', words: ['c'], example: 'c', means: { verb: 'claim' } },
  { text: 'newCall', words: ['n'], example: 'n', means: { verb: 'newCall' } },
  { text: 'place', words: ['p'], example: 'p ljz', means: { verb: 'place' } },
  { text: 'priority', words: ['t'], example: 't 2', means: { verb: 'priority' } },
  { text: 'join', words: ['j'], example: 'j 3', means: { verb: 'join' } },
  { text: 'dispatch', words: ['d'], example: 'd 3 k12', means: { verb: 'send', how: 'dispatch' } },
  { text: 'divert', words: ['v'], example: 'v 3 k12', means: { verb: 'send', how: 'divert' } },
  { text: 'queue', words: ['q'], example: 'q 3 k12', means: { verb: 'send', how: 'queue' } },
  { text: 'open', words: ['i'], example: 'i 3', means: { verb: 'open' } },
  { text: 'unit', words: ['u'], example: 'u k12 out meal', means: { verb: 'unit' } },
  { text: 'message', words: ['m'], example: 'm k12 …', means: { verb: 'message' } },
  { text: 'alarms', words: ['a'], example: 'a', means: { verb: 'show', what: 'alarms' } },
  { text: 'facilities', words: ['f'], example: 'f', means: { verb: 'show', what: 'facilities' } },
  { text: 'major', words: ['mi'], example: 'mi', means: { verb: 'show', what: 'major' } },
  { text: 'closures', words: ['r'], example: 'r', means: { verb: 'show', what: 'closures' } },
  { text: 'overview', words: ['o'], example: 'o', means: { verb: 'show', what: 'overview' } },
  { text: 'ready', words: ['ready'], example: 'ready', means: { verb: 'ready' } },
  { text: 'away', words: ['away'], example: 'away meal', means: { verb: 'away' } },
  { text: 'quiet', words: ['quiet'], example: 'quiet', means: { verb: 'sound', isQuiet: true } },
  { text: 'loud', words: ['loud'], example: 'loud', means: { verb: 'sound', isQuiet: false } },
  { text: 'help', words: ['?'], example: '?', means: { verb: 'help' } },
] as const satisfies readonly VerbEntry[];
