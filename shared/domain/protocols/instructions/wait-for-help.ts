import { ILLUSTRATIVE } from '../guidelines.ts';
import type { Instruction } from '../protocol.ts';

/** What holds for everyone who waits. */
export const WAIT_FOR_HELP: Instruction = {
  id: 'wait-for-help',
  title: { zh: '等候救护车', en: 'While you wait' },
  steps: [
    { zh: '陪着病人，让他坐着或躺着，怎么舒服怎么来，不要自己走动。', en: 'Stay with the patient, who may sit or lie as is most comfortable, and should not walk about.', ...ILLUSTRATIVE },
    { zh: '把正在吃的药和病历放在手边；派人到路口接车，夜里开灯。', en: 'Have the medicines and records at hand; send someone to the road to meet the ambulance, and put a light on at night.', ...ILLUSTRATIVE },
    { zh: '如果变重了，或叫不醒、呼吸不正常，马上再打 120。', en: 'If it gets worse, or the patient cannot be woken or breathes badly, call 120 again at once.', ...ILLUSTRATIVE },
  ],
};
