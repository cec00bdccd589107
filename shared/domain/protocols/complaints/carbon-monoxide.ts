import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_TOXIC, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 一氧化碳（煤气）中毒 */
export const carbonMonoxide: Protocol = {
  complaint: 'carbon-monoxide',
  version: 1,
  title: { zh: '一氧化碳（煤气）中毒', en: 'Carbon monoxide' },
  start: { priority: 'II', needs: [], instructions: ['out-of-the-gas'], question: 'vital', ...ERC_TOXIC },
  questions: [
    vitalQuestion('out'),
    {
      id: 'out',
      ask: { zh: '所有人都到室外了吗？', en: 'Is everybody out in the open air?' },
      ...ERC_TOXIC,
      answers: [
        { ...YES, next: 'fainted' },
        { ...NO, raises: { priority: 'I', redFlag: true, instructions: ['out-of-the-gas'], ...ERC_TOXIC }, next: 'fainted' },
        { ...UNSURE, raises: { priority: 'I', redFlag: true, instructions: ['out-of-the-gas'], ...ERC_TOXIC }, next: 'fainted' },
      ],
    },
    {
      id: 'fainted',
      ask: { zh: '有人晕倒过、胸痛、糊涂，或有孕妇吗？', en: 'Did anyone faint, have chest pain or confusion, or is anyone pregnant?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'how-many' },
        { ...NO, next: 'how-many' },
        { ...UNSURE, next: 'how-many' },
      ],
    },
    {
      id: 'how-many',
      ask: { zh: '屋里一共几个人？', en: 'How many people were in the room?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'one', label: { zh: '一个', en: 'One' }, next: 'gassed' },
        { code: 'several', label: { zh: '两个以上', en: 'Two or more' }, raises: { priority: 'I', redFlag: true, ...ILLUSTRATIVE }, next: 'gassed' },
      ],
    },
  ],
  leaves: [...VITAL_LEAVES, { id: 'gassed', priority: 'II', needs: [], instructions: ['out-of-the-gas'], ...ERC_TOXIC }],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'out-of-the-gas',
      title: { zh: '离开煤气', en: 'Out of the gas' },
      steps: [
        { zh: '先顾自己：憋住气开门开窗，觉得头晕就马上出来。', en: 'Yourself first: hold your breath, open doors and windows, and come out at once if you feel dizzy.', ...ERC_TOXIC },
        { zh: '把病人移到室外空气新鲜处，解开衣领，注意保暖。', en: 'Bring the patient into fresh air, loosen the collar, keep warm.', ...ERC_TOXIC },
        { zh: '不要开关电器，不要点火；告诉我还有谁在里面。', en: 'Touch no switches, light no fire; tell me who is still inside.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
