import { NO, UNSURE, YES } from '../common-answers.ts';
import { AHA_TELEPHONE_CPR, ERC_RECOVERY_POSITION, ILAE_STATUS, ILLUSTRATIVE, WHO_PREGNANCY } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';

/** 抽搐、癫痫 */
export const seizure: Protocol = {
  complaint: 'seizure',
  version: 1,
  title: { zh: '抽搐、癫痫', en: 'Seizure' },
  start: { priority: 'II', needs: [], instructions: ['during-seizure'], question: 'now', ...ILLUSTRATIVE },
  questions: [
    {
      id: 'now',
      ask: { zh: '现在还在抽吗？多久了？', en: 'Is the patient still jerking? For how long?' },
      ...ILAE_STATUS,
      answers: [
        { code: 'over-five-minutes', label: { zh: '在抽，超过 5 分钟，或一阵接一阵', en: 'Yes, for over five minutes, or one fit after another' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ILAE_STATUS }, next: 'pregnant' },
        { code: 'short', label: { zh: '在抽，不到 5 分钟', en: 'Yes, for less than five minutes' }, next: 'pregnant' },
        { code: 'over', label: { zh: '停了', en: 'It has stopped' }, next: 'breathing' },
      ],
    },
    {
      id: 'breathing',
      ask: { zh: '现在呼吸正常吗？', en: 'Is the breathing normal now?' },
      ...AHA_TELEPHONE_CPR,
      answers: [
        { ...YES, raises: { instructions: ['recovery-position'], ...ERC_RECOVERY_POSITION }, next: 'pregnant' },
        { ...NO, raises: { priority: 'I', needs: ['advanced-life-support', 'defibrillator'], redFlag: true, instructions: ['cpr-adult'], ...AHA_TELEPHONE_CPR }, next: 'arrest' },
        { ...UNSURE, raises: { priority: 'I', needs: ['advanced-life-support', 'defibrillator'], redFlag: true, instructions: ['cpr-adult'], ...AHA_TELEPHONE_CPR }, next: 'arrest' },
      ],
    },
    {
      id: 'pregnant',
      ask: { zh: '是孕妇吗？', en: 'Is the patient pregnant?' },
      ...WHO_PREGNANCY,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['obstetric', 'advanced-life-support'], redFlag: true, ...WHO_PREGNANCY }, next: 'had-seizure' },
        { ...NO, next: 'first' },
        { ...UNSURE, next: 'first' },
      ],
    },
    {
      id: 'first',
      ask: { zh: '是第一次抽吗？之前摔伤头、发高烧，或有糖尿病吗？', en: 'Is it the first fit? Was there a head injury or high fever before, or is it diabetes?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'had-seizure' },
        { ...NO, next: 'had-seizure' },
        { ...UNSURE, next: 'had-seizure' },
      ],
    },
  ],
  leaves: [
    { id: 'arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-adult'], continueWith: 'cardiac-arrest', ...AHA_TELEPHONE_CPR },
    { id: 'had-seizure', priority: 'II', needs: [], instructions: ['during-seizure', 'recovery-position'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'during-seizure',
      title: { zh: '抽搐时', en: 'During the fit' },
      steps: [
        { zh: '移开周围的硬东西，头下垫软物，松开衣领。', en: 'Move hard things away, put something soft under the head, loosen the collar.', ...ILLUSTRATIVE },
        { zh: '不要按住他，不要往嘴里塞东西，不要掐人中。', en: 'Do not hold the patient down; put nothing into the mouth; do not pinch the upper lip.', ...ILLUSTRATIVE },
        { zh: '记下抽了多久；停了以后让他侧躺，看呼吸。', en: 'Note how long it lasts; afterwards turn the patient on the side and watch the breathing.', ...ERC_RECOVERY_POSITION },
      ],
    },
  ],
};
