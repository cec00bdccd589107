import type { Basis } from '#shared/domain/protocols/medical-source.ts';
import type { Instruction, Leaf, Protocol, ProtocolAnswer, Question, Raise } from '#shared/domain/protocols/protocol.ts';

/** A protocol as lines of text, both languages, with what each statement rests on. */
export const protocolText = (protocol: Protocol): string =>
  [
    `${protocol.title.zh} ${protocol.title.en} (${protocol.complaint}, version ${String(protocol.version)})`,
    `At once: ${said(protocol.start)}${protocol.compressionClock ? '; the compression clock runs' : ''}  ${basisText(protocol.start)}`,
    `First question: ${protocol.start.question}`,
    ...protocol.questions.flatMap(questionLines),
    '',
    'Leaves',
    ...protocol.leaves.map(leafLine),
    ...protocol.instructions.flatMap(instructionLines),
  ].join('\n');

const questionLines = (question: Question): readonly string[] => [
  '',
  `? ${question.id}: ${question.ask.zh} / ${question.ask.en}  ${basisText(question)}`,
  ...question.answers.map(answerLine),
];

const answerLine = ({ code, label, raises, next }: ProtocolAnswer): string =>
  `    ${code} (${label.zh} / ${label.en})${raises ? `: ${said(raises)}  ${basisText(raises)}` : ''} → ${next}`;

const leafLine = (leaf: Leaf): string => `  = ${leaf.id}: ${said(leaf)}${leaf.continueWith ? `; goes on with ${leaf.continueWith}` : ''}  ${basisText(leaf)}`;

const instructionLines = ({ id, title, steps }: Instruction): readonly string[] => [
  '',
  `! ${id}: ${title.zh} / ${title.en}`,
  ...steps.map((step, index) => `  ${String(index + 1)}. ${step.zh}\n     ${step.en}  ${basisText(step)}`),
];

const said = ({ priority, needs = [], instructions = [], ...rest }: Pick<Raise, 'priority' | 'needs' | 'instructions'> & { readonly redFlag?: true | undefined }): string => {
  const parts = [rest.redFlag ? 'RED FLAG' : '', priority ?? '', needs.length > 0 ? `needs ${needs.join(', ')}` : '', instructions.length > 0 ? `say ${instructions.join(', ')}` : ''];
  return parts.filter((part) => part !== '').join('; ') || 'priority unknown';
};

const basisText = (basis: Basis): string => {
  if ('illustrative' in basis) return '[illustrative]';
  const { guideline, year, section } = basis.source;
  return `[${guideline}, ${String(year)}${section === undefined ? '' : `, ${section}`}]`;
};
