import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_ANAPHYLAXIS, ERC_SHOCK, ILLUSTRATIVE, WAO_ANAPHYLAXIS } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 过敏 */
export const allergy: Protocol = {
  complaint: 'allergy',
  version: 1,
  title: { zh: '过敏、蜇咬', en: 'Allergy or sting' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('throat'),
    {
      id: 'throat',
      ask: { zh: '喉咙发紧、舌头肿、声音嘶哑、喘或喘鸣吗？', en: 'Is the throat tight, the tongue swollen, the voice hoarse, or the breath wheezing?' },
      ...WAO_ANAPHYLAXIS,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support', 'ventilator'], redFlag: true, instructions: ['anaphylaxis'], ...WAO_ANAPHYLAXIS }, next: 'pen' },
        { ...NO, next: 'faint' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'faint' },
      ],
    },
    {
      id: 'faint',
      ask: { zh: '头晕要倒、脸色苍白，或不停呕吐、肚子绞痛吗？', en: 'Is the patient faint, pale, or vomiting again and again with cramps?' },
      ...WAO_ANAPHYLAXIS,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['anaphylaxis'], ...WAO_ANAPHYLAXIS }, next: 'pen' },
        { ...NO, next: 'before' },
        { ...UNSURE, next: 'before' },
      ],
    },
    {
      id: 'before',
      ask: { zh: '以前有过严重过敏，或被毒蛇、多只马蜂蜇咬吗？', en: 'Was there a severe reaction before, or is it a venomous snake or many wasps?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'reaction' },
        { ...NO, next: 'rash-only' },
        { ...UNSURE, next: 'reaction' },
      ],
    },
    {
      id: 'pen',
      ask: { zh: '手边有医生开的肾上腺素笔吗？', en: 'Is there a prescribed adrenaline pen at hand?' },
      ...ERC_ANAPHYLAXIS,
      answers: [
        { ...YES, raises: { instructions: ['adrenaline-pen'], ...ERC_ANAPHYLAXIS }, next: 'severe-reaction' },
        { ...NO, next: 'severe-reaction' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'severe-reaction', priority: 'I', needs: ['advanced-life-support'], instructions: ['anaphylaxis'], ...WAO_ANAPHYLAXIS },
    { id: 'reaction', priority: 'III', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
    { id: 'rash-only', priority: 'IV', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    WAIT_FOR_HELP,
    {
      id: 'anaphylaxis',
      title: { zh: '严重过敏', en: 'Severe reaction' },
      steps: [
        { zh: '停掉可疑的药或食物，离开蜂群；刮掉毒刺。', en: 'Stop the medicine or food, get away from the insects; scrape a sting off.', ...ILLUSTRATIVE },
        { zh: '让他平躺、腿抬高；喘得厉害就让他坐着；不要站起来走。', en: 'Lie flat with raised legs, or sit if the breath is short; do not stand up or walk.', ...ERC_SHOCK },
      ],
    },
    {
      id: 'adrenaline-pen',
      title: { zh: '肾上腺素笔', en: 'Adrenaline pen' },
      steps: [
        { zh: '按说明打在大腿外侧，可以隔着衣服，压住数到十。', en: 'Use it on the outer thigh as its label says, through the clothes if need be, and hold while counting to ten.', ...ILLUSTRATIVE },
        { zh: '5 分钟后不见好，有第二支就再打一支。', en: 'If there is no improvement after five minutes, use a second one.', ...ERC_ANAPHYLAXIS },
      ],
    },
  ],
};
