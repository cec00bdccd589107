import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/domain/protocols/assess.ts';
import { nextStep } from '#shared/domain/protocols/next-step.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { Answers } from '#shared/schemas/complaint.ts';
import { priorityRank, type Priority } from '#shared/schemas/priority.ts';

const anyProtocol = fc.constantFrom(...Object.values(protocols));
/** Which answer is taken at each question, as far as there are so many. */
const choices = fc.array(fc.nat({ max: 9 }), { minLength: 20, maxLength: 20 });

/** Answers each question as it is asked, and looks after each answer. */
const walk = (protocol: (typeof protocols)['fall'], picks: readonly number[], look: (answers: Answers) => void): Answers => {
  const answers: Answers[number][] = [];
  for (const pick of picks) {
    look(answers);
    const step = nextStep(protocol, answers);
    if (step.kind === 'leaf') return answers;
    const { question } = step;
    answers.push({ question: question.id, answer: question.answers[pick % question.answers.length]!.code });
  }
  throw new Error(`Cannot end "${protocol.complaint}": ${String(answers.length)} answers were not enough`);
};

/** More urgent is a smaller number; nothing known yet is the largest, so that learning is never a fall. */
const known = (priority: Priority | undefined): number => (priority === undefined ? 5 : priorityRank(priority));

describe('any caller’s answers', () => {
  it('come to an end with a priority, in answers that one request holds', () =>
    fc.assert(
      fc.property(anyProtocol, choices, (protocol, picks) => {
        const answers = walk(protocol, picks, () => undefined);
        expect(assess(protocol, answers)).toMatchObject({ complete: true, priority: expect.stringMatching(/^I{1,3}V?$|^IV$/) as string });
        expect(Answers.safeParse(answers).success).toBe(true);
      }),
    ));

  it('only add: no further answer lowers the priority, or takes away a need, an instruction or a red flag', () =>
    fc.assert(
      fc.property(anyProtocol, choices, (protocol, picks) => {
        let before = assess(protocol, []);
        walk(protocol, picks, (answers) => {
          const now = assess(protocol, answers);
          expect(known(now.priority)).toBeLessThanOrEqual(known(before.priority));
          expect(now.needs).toEqual(expect.arrayContaining([...before.needs]));
          expect(now.instructions).toEqual(expect.arrayContaining([...before.instructions]));
          expect(now.redFlags).toEqual(expect.arrayContaining([...before.redFlags]));
          before = now;
        });
      }),
    ));

  it('are at least as urgent as each answer says', () =>
    fc.assert(
      fc.property(anyProtocol, choices, (protocol, picks) => {
        const answers = walk(protocol, picks, () => undefined);
        const said = answers.map(({ question, answer }) => protocol.questions.find(({ id }) => id === question)?.answers.find(({ code }) => code === answer)?.raises?.priority);
        for (const priority of said) expect(known(assess(protocol, answers).priority)).toBeLessThanOrEqual(known(priority));
      }),
    ));

  it('come to the same in whatever order they were given', () =>
    fc.assert(
      fc.property(anyProtocol, choices, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (protocol, picks, keys) => {
        const answers = walk(protocol, picks, () => undefined);
        const byKey = answers.map((answer, index) => ({ answer, key: keys[index] ?? 0 })).sort((one, other) => one.key - other.key);
        const shuffled = byKey.map(({ answer }) => answer);
        const [one, other] = [assess(protocol, answers), assess(protocol, shuffled)];
        expect([other.priority, other.complete, other.needs.toSorted()]).toEqual([one.priority, one.complete, one.needs.toSorted()]);
      }),
    ));
});
