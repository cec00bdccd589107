import { describe, expect, it } from 'vitest';
import { assess } from '#shared/domain/protocols/assess.ts';
import { carriedOver, withCarriedOver, type Assessed } from '#shared/domain/protocols/carry-over.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';

/** Short breath with a swollen face: goes on with allergy, which by itself may end as harmless. */
const swollen: Assessed = {
  complaint: 'breathing',
  answers: [{ question: 'vital', answer: 'awake' }, { question: 'sudden-cause', answer: 'swollen' }],
  priority: 'I',
  needs: ['advanced-life-support'],
};

describe('what is carried over to another protocol', () => {
  it('is all that was found, where the answers lead there', () =>
    expect(carriedOver(swollen, 'allergy')).toEqual({ complaint: 'breathing', priority: 'I', needs: ['advanced-life-support'] }));

  it('stays while that protocol is asked', () => {
    const carried = carriedOver(swollen, 'allergy')!;
    expect(carriedOver({ complaint: 'allergy', answers: [], needs: [], carriedOver: carried }, 'allergy')).toEqual(carried);
  });

  it('is nothing where the dispatcher corrects the complaint', () => expect(carriedOver(swollen, 'fall')).toBeUndefined());
  it('is nothing where the questions were not at their end', () => expect(carriedOver({ ...swollen, answers: swollen.answers.slice(0, 1) }, 'allergy')).toBeUndefined());
  it('is nothing of nothing', () => expect(carriedOver(undefined, 'allergy')).toBeUndefined());

  it('never lets the second protocol lower what the first had found', () => {
    const harmless = assess(protocols.allergy, [{ question: 'vital', answer: 'awake' }, { question: 'throat', answer: 'no' }, { question: 'faint', answer: 'no' }, { question: 'before', answer: 'no' }]);
    expect(harmless.priority).toBe('IV');
    expect(withCarriedOver(harmless, carriedOver(swollen, 'allergy'))).toMatchObject({ priority: 'I', needs: ['advanced-life-support'], complete: true });
  });
});
