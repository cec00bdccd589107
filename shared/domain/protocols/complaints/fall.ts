import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BLEEDING, FIELD_TRIAGE_INJURY, FIELD_TRIAGE_JUDGEMENT, FIELD_TRIAGE_MECHANISM, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { KEEP_STILL } from '../instructions/keep-still.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { STOP_BLEEDING } from '../instructions/stop-bleeding.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 跌倒、坠落 */
export const fall: Protocol = {
  complaint: 'fall',
  version: 1,
  title: { zh: '跌倒、坠落', en: 'Fall' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('height'),
    {
      id: 'height',
      ask: { zh: '从多高摔下来？', en: 'From what height was the fall?' },
      ...FIELD_TRIAGE_MECHANISM,
      answers: [
        { code: 'above-three-metres', label: { zh: '3 米以上', en: 'Above three metres' }, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, instructions: ['keep-still'], ...FIELD_TRIAGE_MECHANISM }, next: 'injury' },
        { code: 'lower', label: { zh: '3 米以下或平地', en: 'Lower, or on level ground' }, next: 'injury' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'injury' },
      ],
    },
    {
      id: 'injury',
      ask: { zh: '有大出血、手脚不能动或没知觉、剧烈头痛或呕吐吗？', en: 'Is there heavy bleeding, a limb without movement or feeling, a bad headache or vomiting?' },
      ...FIELD_TRIAGE_INJURY,
      answers: [
        { code: 'bleeding', label: { zh: '大出血', en: 'Heavy bleeding' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['stop-bleeding'], ...ERC_BLEEDING }, next: 'head' },
        { code: 'no-feeling', label: { zh: '不能动、没知觉', en: 'No movement or feeling' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['keep-still'], ...FIELD_TRIAGE_INJURY }, next: 'head' },
        { code: 'headache', label: { zh: '剧烈头痛或呕吐', en: 'Bad headache or vomiting' }, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'head' },
        { ...NO, next: 'head' },
      ],
    },
    {
      id: 'head',
      ask: { zh: '碰到头了，并且是老人、幼儿，或在吃抗凝药吗？', en: 'Was the head hit, in an old person, a small child, or someone on blood thinners?' },
      ...FIELD_TRIAGE_JUDGEMENT,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, ...FIELD_TRIAGE_JUDGEMENT }, next: 'stand' },
        { ...NO, next: 'stand' },
        { ...UNSURE, next: 'stand' },
      ],
    },
    {
      id: 'stand',
      ask: { zh: '能自己站起来走吗？', en: 'Can the patient stand up and walk?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, next: 'walks' },
        { ...NO, raises: { priority: 'III', instructions: ['keep-still'], ...ILLUSTRATIVE }, next: 'fallen' },
        { ...UNSURE, next: 'fallen' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'fallen', priority: 'III', needs: [], instructions: ['keep-still'], ...ILLUSTRATIVE },
    { id: 'walks', priority: 'IV', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
  ],
  instructions: [CPR_ADULT, RECOVERY_POSITION, STOP_BLEEDING, KEEP_STILL, WAIT_FOR_HELP],
};
