import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Answers } from '#shared/schemas/complaint.ts';
import { priorityRank, type Priority } from '#shared/schemas/priority.ts';
import { nextStep } from './next-step.ts';
import type { Protocol, ProtocolAnswer } from './protocol.ts';

/** What is known by the answers so far: enough to send help by at any moment. */
export interface Assessment {
  /** The best word yet; absent while unknown, which ranks as the highest. */
  readonly priority?: Priority;
  readonly needs: readonly UnitCapability[];
  /** Ids of the instructions that hold, the latest first: what was just learned is what to say next. */
  readonly instructions: readonly string[];
  /** The answers that are signs of danger to life, each as "question/answer". */
  readonly redFlags: readonly string[];
  /** True once nothing more is to be asked. Nothing waits for it. */
  readonly complete: boolean;
}

/** One thing that is known: what the complaint says, an answer, the leaf that was reached. */
interface Known {
  readonly priority?: Priority | undefined;
  readonly needs?: readonly UnitCapability[] | undefined;
  readonly instructions?: readonly string[] | undefined;
}

/**
 * What the answers so far come to. Each answer only adds: a further one never lowers the priority, never drops a need or an
 * instruction, also an answer off the way that the others lead.
 */
export const assess = (protocol: Protocol, answers: Answers): Assessment => {
  const given = answersOf(protocol, answers);
  const step = nextStep(protocol, answers);
  const raised = given.flatMap(({ answer }) => (answer.raises ? [answer.raises] : []));
  const known: readonly Known[] = [protocol.start, ...raised, ...(step.kind === 'leaf' ? [step.leaf] : [])];
  const priority = mostUrgent(known.flatMap((one) => (one.priority ? [one.priority] : [])));
  return {
    ...(priority && { priority }),
    needs: union(known.map(({ needs = [] }) => needs)),
    instructions: union(known.toReversed().map(({ instructions = [] }) => instructions)),
    redFlags: given.flatMap(({ question, answer }) => (answer.raises?.redFlag ? [`${question}/${answer.code}`] : [])),
    complete: step.kind === 'leaf',
  };
};

/** The answers that the protocol does not know, as "question/answer": of another version, or a mistake. */
export const unknownAnswers = (protocol: Protocol, answers: Answers): readonly string[] => {
  const known = new Set(answersOf(protocol, answers).map(({ question, answer }) => `${question}/${answer.code}`));
  return answers.map(({ question, answer }) => `${question}/${answer}`).filter((one) => !known.has(one));
};

const answersOf = (protocol: Protocol, answers: Answers): readonly { readonly question: string; readonly answer: ProtocolAnswer }[] =>
  answers.flatMap(({ question, answer: code }) => {
    const answer = protocol.questions.find(({ id }) => id === question)?.answers.find((one) => one.code === code);
    return answer ? [{ question, answer }] : [];
  });

/** The most urgent of several; none of none. */
export const mostUrgent = (priorities: readonly Priority[]): Priority | undefined => priorities.toSorted((one, other) => priorityRank(one) - priorityRank(other))[0];

/** Each word once, in the order in which they first come. */
export const union = <Word extends string>(lists: readonly (readonly Word[])[]): readonly Word[] => [...new Set(lists.flat())];
