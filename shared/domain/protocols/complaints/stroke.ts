import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_STROKE, ILLUSTRATIVE, STROKE_120 } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 卒中: 1 one side of the face, 2 two arms, 0 listen (聆) to the speech. */
export const stroke: Protocol = {
  complaint: 'stroke',
  version: 1,
  title: { zh: '疑似卒中', en: 'Stroke' },
  start: { priority: 'II', needs: [], question: 'vital', ...STROKE_120 },
  questions: [
    vitalQuestion('signs'),
    {
      id: 'signs',
      ask: { zh: '有没有一侧口角歪斜、一侧手脚无力抬不起、说话不清？', en: 'Is one side of the face drooping, one arm or leg weak, or the speech slurred?' },
      ...STROKE_120,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, instructions: ['stroke-care'], ...STROKE_120 }, next: 'onset' },
        { ...NO, next: 'headache' },
        { ...UNSURE, next: 'onset' },
      ],
    },
    {
      id: 'headache',
      ask: { zh: '是突然发生的、从没有过的剧烈头痛，或突然看不见、站不稳吗？', en: 'Is there a sudden headache worse than any before, or sudden loss of sight or balance?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, instructions: ['stroke-care'], ...ILLUSTRATIVE }, next: 'onset' },
        { ...NO, next: 'stroke-unlikely' },
        { ...UNSURE, next: 'onset' },
      ],
    },
    {
      id: 'onset',
      ask: { zh: '最后一次看到他完全正常是什么时候？', en: 'When was the patient last seen well?' },
      ...ERC_STROKE,
      answers: [
        { code: 'within-six-hours', label: { zh: '6 小时以内', en: 'Within six hours' }, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'stroke-in-time' },
        { code: 'longer', label: { zh: '更早', en: 'Longer ago' }, next: 'stroke-late' },
        { ...UNSURE, next: 'stroke-in-time' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'stroke-in-time', priority: 'II', needs: ['advanced-life-support'], instructions: ['stroke-care'], ...STROKE_120 },
    { id: 'stroke-late', priority: 'II', needs: [], instructions: ['stroke-care'], ...ILLUSTRATIVE },
    { id: 'stroke-unlikely', priority: 'II', needs: [], instructions: ['stroke-care'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'stroke-care',
      title: { zh: '疑似卒中的照护', en: 'Care in a suspected stroke' },
      steps: [
        { zh: '让他躺下，头部稍高，脸侧向一边，不要搬来搬去。', en: 'Lay the patient down, head slightly raised and turned to one side; do not carry about.', ...ILLUSTRATIVE },
        { zh: '不要喂水、喂饭、喂药，包括阿司匹林和降压药。', en: 'Give no water, food or medicine, neither aspirin nor blood-pressure tablets.', ...ILLUSTRATIVE },
        { zh: '记住最后一次看到他正常的时间，告诉急救人员。', en: 'Remember when the patient was last well, and tell the crew.', ...STROKE_120 },
      ],
    },
  ],
};
