import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_SHOCK, ILLUSTRATIVE, WHO_PREGNANCY } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 腹痛 */
export const abdominalPain: Protocol = {
  complaint: 'abdominal-pain',
  version: 1,
  title: { zh: '腹痛', en: 'Abdominal pain' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('shock'),
    {
      id: 'shock',
      ask: { zh: '有晕倒、脸色苍白出冷汗、吐血或拉黑便吗？', en: 'Is there fainting, a pale cold sweat, blood vomited, or black stool?' },
      ...ERC_SHOCK,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ERC_SHOCK }, next: 'pregnant' },
        { ...NO, next: 'pregnant' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'pregnant' },
      ],
    },
    {
      id: 'pregnant',
      ask: { zh: '是育龄妇女，怀孕或可能怀孕吗？', en: 'Might the patient be pregnant?' },
      ...WHO_PREGNANCY,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['obstetric'], redFlag: true, ...WHO_PREGNANCY }, next: 'pain' },
        { ...NO, next: 'pain' },
        { ...UNSURE, next: 'pain' },
      ],
    },
    {
      id: 'pain',
      ask: { zh: '是突然的、撕裂一样的、越来越重的痛，肚子发硬，或痛到后背、胸口吗？', en: 'Is it sudden, tearing or ever worse, with a hard belly, or in the back or chest?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'belly' },
        { ...NO, next: 'walks' },
        { ...UNSURE, next: 'belly' },
      ],
    },
    {
      id: 'walks',
      ask: { zh: '能自己走动，痛得不重吗？', en: 'Can the patient walk, and is the pain mild?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, next: 'belly-mild' },
        { ...NO, raises: { priority: 'III', ...ILLUSTRATIVE }, next: 'belly' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'belly', priority: 'III', needs: [], instructions: ['rest-belly'], ...ILLUSTRATIVE },
    { id: 'belly-mild', priority: 'IV', needs: [], instructions: ['rest-belly'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'rest-belly',
      title: { zh: '休息，不吃不喝', en: 'Rest, nothing by mouth' },
      steps: [
        { zh: '怎么舒服怎么躺，可以屈腿；不要吃喝，不要吃止痛药。', en: 'Lie as is most comfortable, knees drawn up; nothing to eat or drink, no pain-killers.', ...ILLUSTRATIVE },
        { zh: '记住什么时候开始痛、吐过什么、拉过什么。', en: 'Remember when it began, and what was vomited or passed.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
