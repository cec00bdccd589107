import { describe, expect, it } from 'vitest';
import { checkProtocol } from '#shared/domain/protocols/check/check-protocol.ts';
import type { Protocol, Question } from '#shared/domain/protocols/protocol.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { Complaint } from '#shared/schemas/complaint.ts';
import { smallProtocol } from '#tests/support/builders-protocol.ts';

const faultsIn = (protocol: unknown): readonly string[] => checkProtocol(protocol).map(({ kind, where }) => `${kind} ${where}`);
const [awake, walks] = smallProtocol.questions as [Question, Question];
const [well, hurt] = smallProtocol.leaves as [Protocol['leaves'][number], Protocol['leaves'][number]];
const [keepStill] = smallProtocol.instructions as [Protocol['instructions'][number]];

/** The question with its answers changed. */
const leading = (question: Question, change: object): Question => ({ ...question, answers: question.answers.map((answer) => ({ ...answer, ...change })) });
const without = (value: object, name: string): object => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

describe('the protocols that ship', () => {
  it.each(Complaint.options)('%s is without a fault, and is what its key says', (complaint) => {
    expect(faultsIn(protocols[complaint])).toEqual([]);
    expect(protocols[complaint].complaint).toBe(complaint);
  });

  it('are of at least 24 chief complaints', () => expect(Object.keys(protocols).length).toBeGreaterThanOrEqual(24));

  it('run the compression clock for cardiac arrest', () => expect(protocols['cardiac-arrest'].compressionClock).toBe(true));
});

describe('the checker', () => {
  it('has nothing to say of a good protocol', () => expect(faultsIn(smallProtocol)).toEqual([]));

  const broken: readonly (readonly [string, object, string])[] = [
    ['an answer that leads nowhere', { questions: [awake, leading(walks, { next: 'nowhere' })] }, 'dead-end walks/yes'],
    ['a first question that there is not', { start: { ...smallProtocol.start, question: 'nowhere' } }, 'dead-end start'],
    ['questions in a circle', { questions: [awake, leading(walks, { next: 'awake' })] }, 'cycle awake'],
    ['a leaf that is never reached', { leaves: [well, hurt, { ...well, id: 'alone' }] }, 'unreachable alone'],
    ['a question that is never reached', { questions: [awake, walks, { ...walks, id: 'alone' }] }, 'unreachable alone'],
    ['two steps of one name', { leaves: [well, hurt, { ...hurt, id: 'walks' }] }, 'id-twice walks'],
    ['two answers of one name', { questions: [awake, leading(walks, { code: 'yes' })] }, 'id-twice walks/yes'],
    ['two instructions of one name', { instructions: [keepStill, keepStill] }, 'id-twice keep-still'],
    ['a leaf without a priority', { leaves: [without(well, 'priority'), hurt] }, 'shape leaves.0.priority'],
    ['a leaf without needs', { leaves: [without(well, 'needs'), hurt] }, 'shape leaves.0.needs'],
    ['a leaf that says less than the complaint alone', { start: { ...smallProtocol.start, priority: 'III' } }, 'leaf-lowers well'],
    ['a leaf that goes on with its own complaint', { leaves: [well, { ...hurt, continueWith: 'fall' }] }, 'continues-with-itself hurt'],
    ['a statement without a source', { leaves: [without(well, 'illustrative'), hurt] }, 'source-missing leaves.0'],
    ['a raise without a source', { questions: [awake, leading(walks, { raises: { priority: 'III' } })] }, 'source-missing questions.1.answers.0.raises'],
    ['an instruction step without a source', { instructions: [{ ...keepStill, steps: [{ zh: '不要动。', en: 'Do not move.' }] }] }, 'source-missing instructions.0.steps.0'],
    ['a source that is at once illustrative', { leaves: [well, { ...hurt, illustrative: true }] }, 'source-missing leaves.1'],
    ['a text without English', { questions: [awake, { ...walks, ask: { zh: '能走吗？', en: '' } }] }, 'language-missing questions.1.ask.en'],
    ['a text without Chinese', { questions: [awake, { ...walks, ask: { zh: 'Walking?', en: 'Walking?' } }] }, 'language-missing walks'],
    ['Chinese in the place of English', { title: { zh: '跌倒', en: '跌倒' } }, 'language-missing title'],
    ['an instruction that there is not', { leaves: [{ ...well, instructions: ['dance'] }, hurt] }, 'unknown-instruction well'],
    ['an instruction that is never given', { instructions: [keepStill, { ...keepStill, id: 'dance' }] }, 'unused-instruction dance'],
    ['priority I without a red flag', { questions: [awake, leading(walks, { raises: { priority: 'I', illustrative: true } })] }, 'red-flag-unmarked walks/yes'],
    ['no red flag at all', { questions: [leading(awake, { raises: { instructions: ['keep-still'], illustrative: true } }), walks] }, 'red-flag-missing questions'],
    ['a shape that is none', { version: 'new' }, 'shape version'],
  ];
  it.each(broken)('finds %s', (_, change, found) => expect(faultsIn({ ...smallProtocol, ...change })).toContain(found));

  it('finds a red flag that may be asked for as the fifth question', () => {
    const chain = [1, 2, 3, 4].map((n) => ({ ...leading(walks, { next: n === 4 ? 'late' : `q${String(n + 1)}` }), id: `q${String(n)}` }));
    const late = { ...awake, id: 'late', answers: awake.answers.map((answer) => ({ ...answer, next: 'hurt' })) };
    const protocol = { ...smallProtocol, start: { ...smallProtocol.start, question: 'q1' }, questions: [...chain, late], leaves: [hurt] };
    expect(faultsIn(protocol)).toEqual(['red-flag-late late/no']);
    expect(faultsIn({ ...protocol, start: { ...protocol.start, question: 'q2' }, questions: [...chain.slice(1), late] })).toEqual([]);
  });

  it.each([undefined, null, 'fall', [], {}])('refuses %j as a protocol', (nonsense) => expect(checkProtocol(nonsense).length).toBeGreaterThan(0));
});
