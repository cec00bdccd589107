import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_HYPOGLYCAEMIA, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 糖尿病急症 */
export const diabetic: Protocol = {
  complaint: 'diabetic',
  version: 1,
  title: { zh: '糖尿病急症', en: 'Diabetic problem' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('behaviour'),
    {
      id: 'behaviour',
      ask: { zh: '糊涂、说胡话、出冷汗、手抖吗？', en: 'Is the patient confused, in a cold sweat, or trembling?' },
      ...ERC_HYPOGLYCAEMIA,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ERC_HYPOGLYCAEMIA }, next: 'swallow' },
        { ...NO, next: 'high' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'swallow' },
      ],
    },
    {
      id: 'swallow',
      ask: { zh: '能坐起来、能咽东西吗？', en: 'Can the patient sit up and swallow?' },
      ...ERC_HYPOGLYCAEMIA,
      answers: [
        { ...YES, raises: { instructions: ['give-sugar'], ...ERC_HYPOGLYCAEMIA }, next: 'low-sugar' },
        { ...NO, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['recovery-position'], ...ERC_HYPOGLYCAEMIA }, next: 'low-sugar' },
      ],
    },
    {
      id: 'high',
      ask: { zh: '喘得又深又快、口气像烂苹果、不停呕吐吗？', en: 'Is the breath deep and fast, smelling of rotten apples, or is there constant vomiting?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'high-sugar' },
        { ...NO, next: 'pain' },
        { ...UNSURE, next: 'high-sugar' },
      ],
    },
    {
      id: 'pain',
      ask: { zh: '有胸痛、气短，或突然没力气吗？', en: 'Is there chest pain, short breath, or sudden weakness?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['defibrillator'], redFlag: true, ...ILLUSTRATIVE }, next: 'chest' },
        { ...NO, next: 'sugar-well' },
        { ...UNSURE, next: 'high-sugar' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'low-sugar', priority: 'II', needs: ['advanced-life-support'], instructions: ['wait-for-help'], ...ERC_HYPOGLYCAEMIA },
    { id: 'high-sugar', priority: 'III', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
    { id: 'chest', priority: 'II', needs: ['defibrillator'], instructions: ['wait-for-help'], continueWith: 'chest-pain', ...ILLUSTRATIVE },
    { id: 'sugar-well', priority: 'IV', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    WAIT_FOR_HELP,
    {
      id: 'give-sugar',
      title: { zh: '给糖', en: 'Give sugar' },
      steps: [
        { zh: '给 15 到 20 克糖：四五块方糖、三勺白糖化水，或一杯含糖饮料（不要无糖的）。', en: 'Give 15 to 20 g of sugar: four or five cubes, three spoons in water, or a glass of a sweet drink (not sugar-free).', ...ERC_HYPOGLYCAEMIA },
        { zh: '15 分钟后没好转就再给一次；叫不醒了就不要再喂。', en: 'Give it again if there is no improvement after 15 minutes; nothing more once the patient cannot be woken.', ...ERC_HYPOGLYCAEMIA },
      ],
    },
  ],
};
