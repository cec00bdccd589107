import { describe, expect, it } from 'vitest';
import { assess, unknownAnswers } from '#shared/domain/protocols/assess.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { smallProtocol } from '#tests/support/builders-protocol.ts';

const given = (answers: Readonly<Record<string, string>>) => Object.entries(answers).map(([question, answer]) => ({ question, answer }));

describe('an assessment', () => {
  it('is of unknown priority while neither the complaint nor an answer tells', () => expect(assess(smallProtocol, [])).toEqual({ needs: [], instructions: [], redFlags: [], complete: false }));

  it('says what to do at a red flag, with help on its way before the questions end', () =>
    expect(assess({ ...smallProtocol, questions: smallProtocol.questions }, given({ awake: 'no' }))).toEqual({
      priority: 'I',
      needs: ['advanced-life-support'],
      instructions: ['keep-still'],
      redFlags: ['awake/no'],
      complete: true,
    }));

  it('takes the priority of its leaf where no answer said more', () => expect(assess(smallProtocol, given({ awake: 'yes', walks: 'yes' }))).toMatchObject({ priority: 'IV', complete: true }));

  it('keeps what an answer raised, also when a leaf is less urgent', () => expect(assess(smallProtocol, given({ awake: 'no' })).priority).toBe('I'));

  it('keeps what was learned off the way that the other answers lead', () => expect(assess(smallProtocol, given({ walks: 'no' }))).toMatchObject({ priority: 'III', complete: false }));

  it('leaves answers of another protocol aside, and names them', () => {
    const strange = given({ awake: 'perhaps', sleepy: 'yes', walks: 'no' });
    expect(assess(smallProtocol, strange)).toMatchObject({ priority: 'III' });
    expect(unknownAnswers(smallProtocol, strange)).toEqual(['awake/perhaps', 'sleepy/yes']);
  });
});

describe('the protocols as they ship', () => {
  it('call cardiac arrest the most urgent before the first question', () => expect(assess(protocols['cardiac-arrest'], [])).toMatchObject({ priority: 'I', needs: ['advanced-life-support', 'defibrillator'] }));

  it('tell at the first answer that somebody is not breathing, whatever was complained of', () =>
    expect(assess(protocols['abdominal-pain'], given({ vital: 'not-breathing' }))).toMatchObject({ priority: 'I', instructions: ['cpr-adult'], redFlags: ['vital/not-breathing'] }));

  it('ask for a neonatal unit when a child is being born', () => expect(assess(protocols.obstetric, given({ vital: 'awake', danger: 'no', birth: 'coming' })).needs).toEqual(['obstetric', 'neonatal']));
  it('ask for negative pressure where an infection may spread', () => expect(assess(protocols.breathing, given({ 'fever-at-risk': 'yes' })).needs).toEqual(['negative-pressure']));
  it('give breaths before compressions to who was drowned', () => expect(assess(protocols.drowning, given({ out: 'yes', breathing: 'not-breathing' })).instructions[0]).toBe('drowning-breaths'));
});
