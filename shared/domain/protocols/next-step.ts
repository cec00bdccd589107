import type { Answers } from '#shared/schemas/complaint.ts';
import type { Leaf, Protocol, Question } from './protocol.ts';

/** Where the questions stand: one is to be asked, or the end is reached. */
export type Step = { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'leaf'; readonly leaf: Leaf };

/**
 * The step that follows from the answers so far, whatever their order. An answer that the protocol does not know is as none.
 * @throws Error when the protocol leads nowhere or in a circle, which its checker rules out.
 */
export const nextStep = (protocol: Protocol, answers: Answers): Step => {
  let at: string = protocol.start.question;
  for (let asked = 0; asked <= protocol.questions.length; asked += 1) {
    const question = protocol.questions.find(({ id }) => id === at);
    if (!question) return { kind: 'leaf', leaf: leafOf(protocol, at) };
    const given = answers.find((one) => one.question === question.id);
    const answer = question.answers.find(({ code }) => code === given?.answer);
    if (!answer) return { kind: 'question', question };
    at = answer.next;
  }
  throw new Error(`Cannot walk the protocol "${protocol.complaint}": its questions go in a circle through "${at}"`);
};

const leafOf = (protocol: Protocol, id: string): Leaf => {
  const leaf = protocol.leaves.find((one) => one.id === id);
  if (!leaf) throw new Error(`Cannot walk the protocol "${protocol.complaint}": there is no "${id}"`);
  return leaf;
};
