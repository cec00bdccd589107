import { NO, UNSURE, YES } from '../common-answers.ts';
import { AHA_PEDIATRIC, AHA_TELEPHONE_CPR, ILLUSTRATIVE, NICE_FEVER } from '../guidelines.ts';
import { CPR_CHILD } from '../instructions/cpr.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';

/** 儿童发热 */
export const childFever: Protocol = {
  complaint: 'child-fever',
  version: 1,
  title: { zh: '儿童发热', en: 'Child with fever' },
  start: { needs: [], question: 'breathing', ...NICE_FEVER },
  questions: [
    {
      id: 'breathing',
      ask: { zh: '孩子清醒、呼吸正常吗？在抽吗？', en: 'Is the child awake and breathing normally? Is it jerking?' },
      ...NICE_FEVER,
      answers: [
        { code: 'well', label: { zh: '清醒、呼吸正常', en: 'Awake, breathes normally' }, next: 'age' },
        { code: 'not-breathing', label: { zh: '叫不醒，呼吸不正常', en: 'Cannot be woken, breathes badly' }, raises: { priority: 'I', needs: ['advanced-life-support', 'defibrillator'], redFlag: true, instructions: ['cpr-child'], ...AHA_PEDIATRIC }, next: 'arrest' },
        { code: 'jerking', label: { zh: '在抽，或刚抽过', en: 'Jerking now, or just before' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'has-seizure' },
        { code: 'hard-to-wake', label: { zh: '很难叫醒、喘得费力、嘴唇发紫', en: 'Hard to wake, struggling for breath, blue lips' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...NICE_FEVER }, next: 'age' },
      ],
    },
    {
      id: 'age',
      ask: { zh: '多大了？', en: 'How old?' },
      ...NICE_FEVER,
      answers: [
        { code: 'under-three-months', label: { zh: '不到 3 个月', en: 'Under three months' }, raises: { priority: 'II', redFlag: true, ...NICE_FEVER }, next: 'rash' },
        { code: 'older', label: { zh: '3 个月以上', en: 'Three months or older' }, next: 'rash' },
      ],
    },
    {
      id: 'rash',
      ask: { zh: '有按下去不褪色的紫红疹子、脖子硬、不停呕吐，或怕光吗？', en: 'Is there a purple rash that does not fade under pressure, a stiff neck, constant vomiting, or pain from light?' },
      ...NICE_FEVER,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...NICE_FEVER }, next: 'contact' },
        { ...NO, next: 'contact' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'contact' },
      ],
    },
    {
      id: 'contact',
      ask: { zh: '接触过呼吸道传染病人吗？', en: 'Was there contact with an infection of the airways that spreads?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { needs: ['negative-pressure'], ...ILLUSTRATIVE }, next: 'thirst' },
        { ...NO, next: 'thirst' },
        { ...UNSURE, next: 'thirst' },
      ],
    },
    {
      id: 'thirst',
      ask: { zh: '精神差、不喝水、半天没尿吗？', en: 'Is the child listless, not drinking, without urine for half a day?' },
      ...NICE_FEVER,
      answers: [
        { ...YES, raises: { priority: 'III', ...NICE_FEVER }, next: 'feverish' },
        { ...NO, next: 'feverish-well' },
        { ...UNSURE, next: 'feverish' },
      ],
    },
  ],
  leaves: [
    { id: 'arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-child'], continueWith: 'cardiac-arrest', ...AHA_TELEPHONE_CPR },
    { id: 'has-seizure', priority: 'I', needs: ['advanced-life-support'], instructions: ['fever-care'], continueWith: 'seizure', ...ILLUSTRATIVE },
    { id: 'feverish', priority: 'III', needs: [], instructions: ['fever-care', 'wait-for-help'], ...ILLUSTRATIVE },
    { id: 'feverish-well', priority: 'IV', needs: [], instructions: ['fever-care'], ...NICE_FEVER },
  ],
  instructions: [
    CPR_CHILD,
    WAIT_FOR_HELP,
    {
      id: 'fever-care',
      title: { zh: '发热照护', en: 'Care in fever' },
      steps: [
        { zh: '少穿一点，不要捂汗，不要用酒精或冷水擦身。', en: 'Dress lightly; do not wrap up, and do not sponge with alcohol or cold water.', ...NICE_FEVER },
        { zh: '少量多次喝水；不要给孩子吃阿司匹林。', en: 'Give small drinks often; give a child no aspirin.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
