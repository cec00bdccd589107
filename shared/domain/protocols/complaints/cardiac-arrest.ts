import { NO, YES } from '../common-answers.ts';
import { AHA_ADULT, AHA_PEDIATRIC, AHA_TELEPHONE_CPR, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT, CPR_CHILD, CPR_INFANT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';

/** 心脏骤停: the compression clock runs, and help is on its way before the first question. */
export const cardiacArrest: Protocol = {
  complaint: 'cardiac-arrest',
  version: 1,
  title: { zh: '心脏骤停', en: 'Cardiac arrest' },
  compressionClock: true,
  start: { priority: 'I', needs: ['advanced-life-support', 'defibrillator'], question: 'breathing', ...AHA_TELEPHONE_CPR },
  questions: [
    {
      id: 'breathing',
      ask: { zh: '病人叫得醒吗？呼吸正常吗？', en: 'Can the patient be woken? Is the breathing normal?' },
      ...AHA_TELEPHONE_CPR,
      answers: [
        {
          code: 'not-breathing',
          label: { zh: '叫不醒，没有呼吸、只有喘息或说不清', en: 'Cannot be woken, and does not breathe, only gasps, or cannot tell' },
          raises: { priority: 'I', redFlag: true, instructions: ['cpr-adult'], ...AHA_TELEPHONE_CPR },
          next: 'age',
        },
        { code: 'breathing', label: { zh: '呼吸正常', en: 'Breathes normally' }, next: 'not-arrest' },
      ],
    },
    {
      id: 'age',
      ask: { zh: '病人多大年纪？', en: 'How old is the patient?' },
      ...AHA_PEDIATRIC,
      answers: [
        { code: 'adult', label: { zh: '成人或青春期以后', en: 'Adult, or past puberty' }, raises: { instructions: ['cpr-adult'], ...AHA_ADULT }, next: 'defibrillator' },
        { code: 'child', label: { zh: '1 岁到青春期', en: 'One year to puberty' }, raises: { instructions: ['cpr-child'], ...AHA_PEDIATRIC }, next: 'arrest-child' },
        { code: 'infant', label: { zh: '1 岁以下', en: 'Under one year' }, raises: { instructions: ['cpr-infant'], ...AHA_PEDIATRIC }, next: 'arrest-infant' },
      ],
    },
    {
      id: 'defibrillator',
      ask: { zh: '附近有 AED、有别人能去拿吗？', en: 'Is there an AED near, and someone else to fetch it?' },
      ...AHA_ADULT,
      answers: [
        { ...YES, raises: { instructions: ['fetch-aed'], ...AHA_ADULT }, next: 'arrest-adult' },
        { ...NO, next: 'arrest-adult' },
      ],
    },
  ],
  leaves: [
    { id: 'arrest-adult', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-adult'], ...AHA_ADULT },
    { id: 'arrest-child', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-child'], ...AHA_PEDIATRIC },
    { id: 'arrest-infant', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-infant'], ...AHA_PEDIATRIC },
    { id: 'not-arrest', priority: 'I', needs: ['advanced-life-support'], instructions: ['recovery-position'], continueWith: 'unconscious', ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    CPR_CHILD,
    CPR_INFANT,
    RECOVERY_POSITION,
    {
      id: 'fetch-aed',
      title: { zh: '取 AED', en: 'Fetch the AED' },
      steps: [{ zh: '请另一个人马上去拿 AED，您不要停止按压。', en: 'Send the other person for the AED at once; you keep pressing.', ...AHA_ADULT }],
    },
  ],
};
