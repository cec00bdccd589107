import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_TOXIC, FIRST_AID_2010, ILLUSTRATIVE, ORGANOPHOSPHORUS } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 中毒、农药 */
export const poisoning: Protocol = {
  complaint: 'poisoning',
  version: 1,
  title: { zh: '中毒、农药', en: 'Poisoning and pesticide' },
  start: { priority: 'II', needs: ['advanced-life-support'], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('substance'),
    {
      id: 'substance',
      ask: { zh: '吃了、吸了或沾了什么？看一下瓶子上的名字。', en: 'What was swallowed, breathed or spilt? Look at the name on the bottle.' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'pesticide', label: { zh: '农药（有机磷、百草枯等）', en: 'Pesticide (organophosphorus, paraquat…)' }, raises: { priority: 'I', needs: ['ventilator'], redFlag: true, instructions: ['wash-pesticide'], ...ORGANOPHOSPHORUS }, next: 'signs' },
        { code: 'corrosive', label: { zh: '强酸、强碱、清洁剂', en: 'Acid, alkali, cleaner' }, raises: { priority: 'I', redFlag: true, instructions: ['do-not-vomit'], ...FIRST_AID_2010 }, next: 'signs' },
        { code: 'gas', label: { zh: '煤气、炭火、沼气池、地窖', en: 'Coal gas, charcoal, a biogas pit or cellar' }, raises: { priority: 'I', redFlag: true, ...ERC_TOXIC }, next: 'gas' },
        { code: 'medicine', label: { zh: '药物过量', en: 'Too much medicine' }, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'signs' },
        { code: 'mushroom-or-food', label: { zh: '野蘑菇、食物', en: 'Wild mushrooms, food' }, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'signs' },
        { code: 'alcohol', label: { zh: '酒', en: 'Alcohol' }, next: 'signs' },
        { ...UNSURE, next: 'signs' },
      ],
    },
    {
      id: 'signs',
      ask: { zh: '有流口水、出大汗、抽搐、越来越困或喘不上气吗？', en: 'Is there drooling, heavy sweat, twitching, growing drowsiness or trouble with breathing?' },
      ...ORGANOPHOSPHORUS,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['ventilator'], redFlag: true, ...ORGANOPHOSPHORUS }, next: 'on-purpose' },
        { ...NO, next: 'on-purpose' },
        { ...UNSURE, next: 'on-purpose' },
      ],
    },
    {
      id: 'on-purpose',
      ask: { zh: '是自己故意吃的吗？', en: 'Was it taken on purpose?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, instructions: ['stay-with'], ...ILLUSTRATIVE }, next: 'poisoned' },
        { ...NO, next: 'poisoned' },
        { ...UNSURE, next: 'poisoned' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'gas', priority: 'I', needs: ['advanced-life-support'], instructions: ['do-not-vomit'], continueWith: 'carbon-monoxide', ...ERC_TOXIC },
    { id: 'poisoned', priority: 'II', needs: ['advanced-life-support'], instructions: ['do-not-vomit'], ...FIRST_AID_2010 },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'do-not-vomit',
      title: { zh: '不要催吐', en: 'Do not cause vomiting' },
      steps: [
        { zh: '不要抠喉咙，不要灌水、牛奶或别的东西。', en: 'Do not make the patient vomit; give no water, milk or anything else by mouth.', ...FIRST_AID_2010 },
        { zh: '把瓶子、说明书、吐出来的东西留好，带给医生。', en: 'Keep the bottle, its label and what was vomited for the doctors.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'wash-pesticide',
      title: { zh: '清洗农药', en: 'Wash the pesticide off' },
      steps: [
        { zh: '保护自己：戴手套，到通风处，不要口对口吹气。', en: 'Protect yourself: gloves, fresh air, no mouth-to-mouth.', ...ERC_TOXIC },
        { zh: '脱掉沾了农药的衣服，用肥皂水和大量清水冲洗皮肤、头发、指甲。', en: 'Take off soiled clothes; wash skin, hair and nails with soap and plenty of water.', ...ORGANOPHOSPHORUS },
      ],
    },
    {
      id: 'stay-with',
      title: { zh: '陪着他', en: 'Stay with the patient' },
      steps: [{ zh: '不要让他一个人待着，收走剩下的药和农药。', en: 'Do not leave the patient alone; take the rest of it away.', ...ILLUSTRATIVE }],
    },
  ],
};
