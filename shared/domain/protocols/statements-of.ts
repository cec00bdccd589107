import type { Basis } from './medical-source.ts';
import type { Protocol } from './protocol.ts';

/** Every medical statement of a protocol, so that one can see what each rests on. */
export const statementsOf = (protocol: Protocol): readonly Basis[] => [
  protocol.start,
  ...protocol.questions,
  ...protocol.questions.flatMap(({ answers }) => answers.flatMap(({ raises }) => (raises ? [raises] : []))),
  ...protocol.leaves,
  ...protocol.instructions.flatMap(({ steps }) => steps),
];

/** Whether a statement rests on no guideline yet. */
export const isIllustrative = (statement: Basis): boolean => 'illustrative' in statement;
