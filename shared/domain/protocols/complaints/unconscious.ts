import { NO, UNSURE, YES } from '../common-answers.ts';
import { AHA_TELEPHONE_CPR, ERC_HYPOGLYCAEMIA, ERC_RECOVERY_POSITION, ERC_TOXIC, FIELD_TRIAGE_INJURY, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';

/** 昏迷、意识不清 */
export const unconscious: Protocol = {
  complaint: 'unconscious',
  version: 1,
  title: { zh: '昏迷、意识不清', en: 'Unconscious' },
  start: { priority: 'I', needs: ['advanced-life-support'], question: 'breathing', ...ILLUSTRATIVE },
  questions: [
    {
      id: 'breathing',
      ask: { zh: '看着他的胸口十秒：呼吸正常吗？', en: 'Watch the chest for ten seconds: is the breathing normal?' },
      ...AHA_TELEPHONE_CPR,
      answers: [
        { code: 'normal', label: { zh: '正常', en: 'Normal' }, next: 'awake-now' },
        {
          code: 'not-normal',
          label: { zh: '没有、只有喘息或说不清', en: 'None, only gasps, or cannot tell' },
          raises: { priority: 'I', needs: ['defibrillator'], redFlag: true, instructions: ['cpr-adult'], ...AHA_TELEPHONE_CPR },
          next: 'arrest',
        },
      ],
    },
    {
      id: 'awake-now',
      ask: { zh: '现在醒了吗？', en: 'Is the patient awake again now?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, next: 'cause' },
        { ...NO, raises: { priority: 'I', redFlag: true, instructions: ['recovery-position'], ...ERC_RECOVERY_POSITION }, next: 'cause' },
        { ...UNSURE, raises: { priority: 'I', redFlag: true, instructions: ['recovery-position'], ...ERC_RECOVERY_POSITION }, next: 'cause' },
      ],
    },
    {
      id: 'cause',
      ask: { zh: '知道原因吗：受伤、吃了什么药或毒、糖尿病、屋里烧煤烧炭？', en: 'Is the cause known: an injury, medicine or poison, diabetes, a coal or charcoal fire indoors?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'injury', label: { zh: '受伤', en: 'Injury' }, raises: { priority: 'I', redFlag: true, ...FIELD_TRIAGE_INJURY }, next: 'not-awake' },
        { code: 'poison', label: { zh: '药或毒物', en: 'Medicine or poison' }, raises: { priority: 'I', redFlag: true, ...ERC_TOXIC }, next: 'poisoned' },
        { code: 'coal-fire', label: { zh: '烧煤烧炭', en: 'Coal or charcoal fire' }, raises: { priority: 'I', redFlag: true, ...ILLUSTRATIVE }, next: 'coal-gas' },
        { code: 'diabetes', label: { zh: '糖尿病', en: 'Diabetes' }, raises: { instructions: ['nothing-by-mouth'], ...ERC_HYPOGLYCAEMIA }, next: 'not-awake' },
        { code: 'none', label: { zh: '都不是或不知道', en: 'None of these, or not known' }, next: 'not-awake' },
      ],
    },
  ],
  leaves: [
    { id: 'arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-adult'], continueWith: 'cardiac-arrest', ...AHA_TELEPHONE_CPR },
    { id: 'poisoned', priority: 'I', needs: ['advanced-life-support'], instructions: ['recovery-position'], continueWith: 'poisoning', ...ERC_TOXIC },
    { id: 'coal-gas', priority: 'I', needs: ['advanced-life-support'], instructions: ['recovery-position'], continueWith: 'carbon-monoxide', ...ILLUSTRATIVE },
    { id: 'not-awake', priority: 'I', needs: ['advanced-life-support'], instructions: ['recovery-position', 'nothing-by-mouth'], ...ERC_RECOVERY_POSITION },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'nothing-by-mouth',
      title: { zh: '不要喂东西', en: 'Nothing by mouth' },
      steps: [{ zh: '没有完全清醒之前，不要喂水、喂糖、喂药。', en: 'Give no water, sugar or medicine until fully awake.', ...ERC_HYPOGLYCAEMIA }],
    },
  ],
};
