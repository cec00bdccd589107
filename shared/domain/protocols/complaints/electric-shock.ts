import { NO, UNSURE, YES } from '../common-answers.ts';
import { FIRST_AID_2010, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 触电、雷击: nobody touches the patient before the current is off. */
export const electricShock: Protocol = {
  complaint: 'electric-shock',
  version: 1,
  title: { zh: '触电、雷击', en: 'Electric shock' },
  start: { priority: 'II', needs: ['defibrillator'], instructions: ['current-off'], question: 'current', ...FIRST_AID_2010 },
  questions: [
    {
      id: 'current',
      ask: { zh: '电断了吗？人离开电源了吗？', en: 'Is the current off, and the person away from it?' },
      ...FIRST_AID_2010,
      answers: [
        { ...YES, next: 'vital' },
        { ...NO, raises: { priority: 'I', redFlag: true, instructions: ['current-off'], ...FIRST_AID_2010 }, next: 'vital' },
        { ...UNSURE, raises: { priority: 'I', redFlag: true, instructions: ['current-off'], ...FIRST_AID_2010 }, next: 'vital' },
      ],
    },
    vitalQuestion('voltage'),
    {
      id: 'voltage',
      ask: { zh: '是高压线、雷击，还是家里的电？', en: 'Was it a high-voltage line, lightning, or the mains at home?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'high', label: { zh: '高压线或雷击', en: 'High voltage or lightning' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'symptoms' },
        { code: 'mains', label: { zh: '家里的电', en: 'Mains' }, next: 'symptoms' },
        { ...UNSURE, next: 'symptoms' },
      ],
    },
    {
      id: 'symptoms',
      ask: { zh: '有晕倒过、胸痛、心慌、烧伤，或摔下来吗？', en: 'Was there fainting, chest pain, palpitation, a burn, or a fall?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'shocked' },
        { ...NO, next: 'shocked' },
        { ...UNSURE, next: 'shocked' },
      ],
    },
  ],
  leaves: [...VITAL_LEAVES, { id: 'shocked', priority: 'II', needs: ['defibrillator'], instructions: ['wait-for-help'], ...ILLUSTRATIVE }],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    WAIT_FOR_HELP,
    {
      id: 'current-off',
      title: { zh: '先断电', en: 'Current off first' },
      steps: [
        { zh: '不要碰他。先拉闸、拔插头。', en: 'Do not touch the person. Switch off at the main switch, or pull the plug.', ...FIRST_AID_2010 },
        { zh: '高压线落地，离开二十米以上，等供电部门断电。', en: 'With a fallen high-voltage line keep more than twenty metres away until the power company has switched it off.', ...ILLUSTRATIVE },
        { zh: '断电以后再看他醒不醒、有没有呼吸。', en: 'Once it is off, see whether the person wakes and breathes.', ...FIRST_AID_2010 },
      ],
    },
  ],
};
