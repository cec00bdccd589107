import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BLEEDING, FIELD_TRIAGE_INJURY, FIELD_TRIAGE_JUDGEMENT, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { KEEP_STILL } from '../instructions/keep-still.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { STOP_BLEEDING } from '../instructions/stop-bleeding.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 严重外伤 */
export const majorTrauma: Protocol = {
  complaint: 'major-trauma',
  version: 1,
  title: { zh: '严重外伤', en: 'Major trauma' },
  start: { priority: 'II', needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('bleeding'),
    {
      id: 'bleeding',
      ask: { zh: '有没有止不住的大出血，或手脚断离？', en: 'Is there heavy bleeding that does not stop, or a limb cut off?' },
      ...FIELD_TRIAGE_INJURY,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['stop-bleeding'], ...ERC_BLEEDING }, next: 'where' },
        { ...NO, next: 'where' },
        { ...UNSURE, next: 'where' },
      ],
    },
    {
      id: 'where',
      ask: { zh: '伤在头、颈、胸、腹吗？有刀刺、枪伤，或身体被重物压住吗？', en: 'Is it the head, neck, chest or belly? A stab or gunshot wound, or crushed under a weight?' },
      ...FIELD_TRIAGE_INJURY,
      answers: [
        { code: 'pierced-or-crushed', label: { zh: '刺伤、枪伤或被压', en: 'Stabbed, shot or crushed' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...FIELD_TRIAGE_INJURY }, next: 'feeling' },
        { code: 'trunk', label: { zh: '头、颈、胸、腹', en: 'Head, neck, chest or belly' }, raises: { priority: 'II', needs: ['advanced-life-support'], ...FIELD_TRIAGE_INJURY }, next: 'feeling' },
        { code: 'limb', label: { zh: '只伤了手脚', en: 'Arms or legs only' }, next: 'feeling' },
        { ...UNSURE, next: 'feeling' },
      ],
    },
    {
      id: 'feeling',
      ask: { zh: '手脚能动、有知觉吗？', en: 'Can the injured move and feel arms and legs?' },
      ...FIELD_TRIAGE_INJURY,
      answers: [
        { ...YES, next: 'at-risk' },
        { ...NO, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['keep-still'], ...FIELD_TRIAGE_INJURY }, next: 'injured' },
        { ...UNSURE, next: 'at-risk' },
      ],
    },
    {
      id: 'at-risk',
      ask: { zh: '是老人、孕妇，或在吃抗凝药吗？', en: 'An old person, pregnant, or taking blood thinners?' },
      ...FIELD_TRIAGE_JUDGEMENT,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], ...FIELD_TRIAGE_JUDGEMENT }, next: 'injured' },
        { ...NO, next: 'injured' },
        { ...UNSURE, next: 'injured' },
      ],
    },
  ],
  leaves: [...VITAL_LEAVES, { id: 'injured', priority: 'II', needs: [], instructions: ['keep-still', 'stop-bleeding'], ...ILLUSTRATIVE }],
  instructions: [CPR_ADULT, RECOVERY_POSITION, STOP_BLEEDING, KEEP_STILL],
};
