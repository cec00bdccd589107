import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BLEEDING, ERC_SHOCK, FIELD_TRIAGE_JUDGEMENT, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { STOP_BLEEDING } from '../instructions/stop-bleeding.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 出血 */
export const bleeding: Protocol = {
  complaint: 'bleeding',
  version: 1,
  title: { zh: '出血', en: 'Bleeding' },
  start: { needs: [], instructions: ['stop-bleeding'], question: 'vital', ...ERC_BLEEDING },
  questions: [
    vitalQuestion('amount'),
    {
      id: 'amount',
      ask: { zh: '血在喷、在流成一滩，或压住也止不住吗？', en: 'Does the blood spurt, pool, or go on although it is pressed?' },
      ...ERC_BLEEDING,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['stop-bleeding'], ...ERC_BLEEDING }, next: 'where' },
        { ...NO, next: 'where' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'where' },
      ],
    },
    {
      id: 'where',
      ask: { zh: '从哪里出血？', en: 'Where does the blood come from?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'vomit-or-cough', label: { zh: '吐血、咳血或大量便血', en: 'Vomited, coughed up, or much in the stool' }, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, instructions: ['lie-on-side'], ...ILLUSTRATIVE }, next: 'pale' },
        { code: 'pregnant', label: { zh: '孕妇或产后下身出血', en: 'From the birth canal, pregnant or after birth' }, raises: { priority: 'I', needs: ['obstetric'], redFlag: true, ...ILLUSTRATIVE }, next: 'obstetric-bleeding' },
        { code: 'trunk', label: { zh: '头、颈、胸、腹', en: 'Head, neck, chest or belly' }, raises: { priority: 'II', needs: ['advanced-life-support'], ...ILLUSTRATIVE }, next: 'pale' },
        { code: 'limb-or-nose', label: { zh: '手脚或鼻子', en: 'A limb or the nose' }, next: 'pale' },
      ],
    },
    {
      id: 'pale',
      ask: { zh: '脸色苍白、出冷汗、头晕站不住吗？', en: 'Is the patient pale, in a cold sweat, too dizzy to stand?' },
      ...ERC_SHOCK,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ERC_SHOCK }, next: 'thinners' },
        { ...NO, next: 'thinners' },
        { ...UNSURE, next: 'thinners' },
      ],
    },
    {
      id: 'thinners',
      ask: { zh: '在吃抗凝药，或有出血的病吗？', en: 'Does the patient take blood thinners, or have a bleeding disorder?' },
      ...FIELD_TRIAGE_JUDGEMENT,
      answers: [
        { ...YES, raises: { priority: 'II', ...FIELD_TRIAGE_JUDGEMENT }, next: 'bleeds' },
        { ...NO, next: 'bleeds' },
        { ...UNSURE, next: 'bleeds' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'obstetric-bleeding', priority: 'I', needs: ['obstetric'], instructions: ['lie-on-side'], continueWith: 'obstetric', ...ILLUSTRATIVE },
    { id: 'bleeds', priority: 'III', needs: [], instructions: ['stop-bleeding'], ...ERC_BLEEDING },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    STOP_BLEEDING,
    {
      id: 'lie-on-side',
      title: { zh: '侧躺', en: 'Lie on the side' },
      steps: [{ zh: '让病人侧躺保暖，不要吃喝，吐出来的东西留给急救人员看。', en: 'Let the patient lie on the side and keep warm; nothing to eat or drink; keep what was vomited for the crew to see.', ...ILLUSTRATIVE }],
    },
  ],
};
