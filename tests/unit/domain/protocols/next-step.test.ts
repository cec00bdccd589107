import { describe, expect, it } from 'vitest';
import { nextStep } from '#shared/domain/protocols/next-step.ts';
import { smallProtocol } from '#tests/support/builders-protocol.ts';

const walk = (...given: readonly (readonly [string, string])[]) => {
  const step = nextStep(smallProtocol, given.map(([question, answer]) => ({ question, answer })));
  return step.kind === 'question' ? `asks ${step.question.id}` : `ends at ${step.leaf.id}`;
};

describe('the next step of a protocol', () => {
  it('is its first question before anything is answered', () => expect(walk()).toBe('asks awake'));
  it('is the question that an answer leads to', () => expect(walk(['awake', 'yes'])).toBe('asks walks'));
  it('is the leaf where the answers end', () => expect(walk(['awake', 'yes'], ['walks', 'no'])).toBe('ends at hurt'));
  it('does not depend on the order of the answers', () => expect(walk(['walks', 'no'], ['awake', 'yes'])).toBe('ends at hurt'));
  it('goes by the way of the answers alone, whatever else was answered', () => expect(walk(['awake', 'no'], ['walks', 'yes'])).toBe('ends at hurt'));
  it('asks again where the answer is none of its own', () => expect(walk(['awake', 'perhaps'])).toBe('asks awake'));

  it('cannot be told of a protocol that goes in a circle', () => {
    const [first, second] = smallProtocol.questions;
    const circle = { ...smallProtocol, questions: [first!, { ...second!, answers: second!.answers.map((answer) => ({ ...answer, next: 'walks' })) }] };
    expect(() => nextStep(circle, [{ question: 'awake', answer: 'yes' }, { question: 'walks', answer: 'yes' }])).toThrow(/^Cannot walk the protocol "fall": its questions go in a circle/);
  });
});
