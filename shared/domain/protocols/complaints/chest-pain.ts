import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_CHEST_PAIN, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 胸痛 */
export const chestPain: Protocol = {
  complaint: 'chest-pain',
  version: 1,
  title: { zh: '胸痛', en: 'Chest pain' },
  start: { priority: 'II', needs: ['defibrillator'], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('shock'),
    {
      id: 'shock',
      ask: { zh: '有没有脸色苍白、出冷汗、喘不上气或快要晕倒？', en: 'Is the patient pale, in a cold sweat, short of breath or about to faint?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['rest-the-heart'], ...ILLUSTRATIVE }, next: 'pain' },
        { ...NO, next: 'pain' },
        { ...UNSURE, next: 'pain' },
      ],
    },
    {
      id: 'pain',
      ask: { zh: '是压着、勒着的痛，或传到手臂、后背、下巴，超过几分钟了吗？', en: 'Does it press or squeeze, or spread to an arm, the back or the jaw, for more than a few minutes?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'aspirin' },
        { ...NO, next: 'other-chest-pain' },
        { ...UNSURE, next: 'aspirin' },
      ],
    },
    {
      id: 'aspirin',
      ask: { zh: '家里有阿司匹林吗？对它过敏、正在出血或医生说过不能吃吗？', en: 'Is there aspirin at hand? Is the patient allergic to it, bleeding, or told never to take it?' },
      ...ERC_CHEST_PAIN,
      answers: [
        { code: 'may-take', label: { zh: '有，可以吃', en: 'There is, and it may be taken' }, raises: { instructions: ['chew-aspirin'], ...ERC_CHEST_PAIN }, next: 'likely-heart' },
        { code: 'may-not', label: { zh: '没有或不能吃', en: 'None, or not to be taken' }, next: 'likely-heart' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'likely-heart', priority: 'II', needs: ['advanced-life-support', 'defibrillator'], instructions: ['rest-the-heart'], ...ILLUSTRATIVE },
    { id: 'other-chest-pain', priority: 'II', needs: ['defibrillator'], instructions: ['rest-the-heart'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'rest-the-heart',
      title: { zh: '安静休息', en: 'Rest' },
      steps: [
        { zh: '让病人坐着或半躺，解开领口，一步也不要走。', en: 'Let the patient sit or half lie, loosen the collar, and not take a step.', ...ILLUSTRATIVE },
        { zh: '陪着他；附近有 AED 就叫人拿来备用。', en: 'Stay with the patient; have an AED brought if there is one near.', ...ILLUSTRATIVE },
        { zh: '如果叫不醒或呼吸不正常，马上告诉我。', en: 'If the patient cannot be woken or breathes badly, tell me at once.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'chew-aspirin',
      title: { zh: '嚼服阿司匹林', en: 'Chew aspirin' },
      steps: [{ zh: '把阿司匹林 150 到 300 毫克嚼碎咽下，只吃一次。', en: 'Chew and swallow 150 to 300 mg of aspirin, once.', ...ERC_CHEST_PAIN }],
    },
  ],
};
