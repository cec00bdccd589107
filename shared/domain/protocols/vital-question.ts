import { AHA_TELEPHONE_CPR, ERC_RECOVERY_POSITION } from './guidelines.ts';
import type { Leaf, Question } from './protocol.ts';

/** The first question of nearly every protocol: awake, and breathing? Only where the patient is awake does the complaint go on, with `next`. */
export const vitalQuestion = (next: string): Question => ({
  id: 'vital',
  ask: { zh: '病人清醒、能回答您吗？呼吸正常吗？', en: 'Is the patient awake and able to answer you? Is the breathing normal?' },
  ...AHA_TELEPHONE_CPR,
  answers: [
    { code: 'awake', label: { zh: '清醒', en: 'Awake' }, next },
    {
      code: 'not-awake',
      label: { zh: '叫不醒，但呼吸正常', en: 'Cannot be woken, but breathes normally' },
      raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['recovery-position'], ...ERC_RECOVERY_POSITION },
      next: 'not-awake',
    },
    {
      code: 'not-breathing',
      label: { zh: '叫不醒，没有呼吸、只有喘息或说不清', en: 'Cannot be woken, and does not breathe, only gasps, or cannot tell' },
      raises: { priority: 'I', needs: ['advanced-life-support', 'defibrillator'], redFlag: true, instructions: ['cpr-adult'], ...AHA_TELEPHONE_CPR },
      next: 'arrest',
    },
  ],
});

/** Where the vital question ends when the patient is not awake: both go on in a protocol of their own. */
export const VITAL_LEAVES: readonly Leaf[] = [
  { id: 'arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-adult'], continueWith: 'cardiac-arrest', ...AHA_TELEPHONE_CPR },
  { id: 'not-awake', priority: 'I', needs: ['advanced-life-support'], instructions: ['recovery-position'], continueWith: 'unconscious', ...ERC_RECOVERY_POSITION },
];
