import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import { nextStep } from '#shared/domain/protocols/next-step.ts';
import type { Answers } from '#shared/schemas/complaint.ts';

/** The answers with one more, or with another in its place. */
export const withAnswer = (answers: Answers, question: string, answer: string): Answers => [...answers.filter((one) => one.question !== question), { question, answer }];

/** The answers without the one given last. */
export const withoutLast = (answers: Answers): Answers => answers.slice(0, -1);

/** Where a protocol sends the caller on to, once its questions are answered. */
export const continuationOf = (protocol: Protocol, answers: Answers) => {
  const step = nextStep(protocol, answers);
  return step.kind === 'leaf' ? step.leaf.continueWith : undefined;
};
