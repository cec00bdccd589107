import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BLEEDING, ILLUSTRATIVE, STROKE_120 } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { STOP_BLEEDING } from '../instructions/stop-bleeding.ts';
import { WAIT_FOR_HELP } from '../instructions/wait-for-help.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 情况不明: whoever cannot say what is wrong is taken for the gravest until it is known. */
export const unknown: Protocol = {
  complaint: 'unknown',
  version: 1,
  title: { zh: '情况不明', en: 'Unknown' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('breath'),
    {
      id: 'breath',
      ask: { zh: '胸痛、喘不上气，或大出血吗？', en: 'Is there chest pain, short breath, or heavy bleeding?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'chest-pain', label: { zh: '胸痛', en: 'Chest pain' }, raises: { priority: 'II', needs: ['defibrillator'], redFlag: true, ...ILLUSTRATIVE }, next: 'chest' },
        { code: 'short-breath', label: { zh: '喘不上气', en: 'Short breath' }, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'breathing' },
        { code: 'bleeding', label: { zh: '大出血', en: 'Heavy bleeding' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['stop-bleeding'], ...ERC_BLEEDING }, next: 'bleeding' },
        { ...NO, next: 'signs' },
        { ...UNSURE, raises: { priority: 'I', redFlag: true, ...ILLUSTRATIVE }, next: 'signs' },
      ],
    },
    {
      id: 'signs',
      ask: { zh: '口角歪、一侧没力气、说话不清，或在抽搐吗？', en: 'Is the face drooping, one side weak, the speech slurred, or is there a fit?' },
      ...STROKE_120,
      answers: [
        { code: 'stroke', label: { zh: '口角歪、没力气、说不清', en: 'Drooping, weak or slurred' }, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, ...STROKE_120 }, next: 'stroke' },
        { code: 'fit', label: { zh: '抽搐', en: 'A fit' }, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'seizure' },
        { ...NO, next: 'worse' },
        { ...UNSURE, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'worse' },
      ],
    },
    {
      id: 'worse',
      ask: { zh: '是突然发生、越来越重，或脸色很差、出冷汗吗？', en: 'Did it come suddenly, is it getting worse, or does the patient look grey and sweat?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'ill' },
        { ...NO, next: 'ill' },
        { ...UNSURE, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'ill' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'chest', priority: 'II', needs: ['defibrillator'], instructions: ['wait-for-help'], continueWith: 'chest-pain', ...ILLUSTRATIVE },
    { id: 'breathing', priority: 'II', needs: [], instructions: ['wait-for-help'], continueWith: 'breathing', ...ILLUSTRATIVE },
    { id: 'bleeding', priority: 'I', needs: ['advanced-life-support'], instructions: ['stop-bleeding'], continueWith: 'bleeding', ...ERC_BLEEDING },
    { id: 'stroke', priority: 'II', needs: ['advanced-life-support'], instructions: ['wait-for-help'], continueWith: 'stroke', ...STROKE_120 },
    { id: 'seizure', priority: 'II', needs: [], instructions: ['recovery-position'], continueWith: 'seizure', ...ILLUSTRATIVE },
    { id: 'ill', priority: 'III', needs: [], instructions: ['wait-for-help'], ...ILLUSTRATIVE },
  ],
  instructions: [CPR_ADULT, RECOVERY_POSITION, STOP_BLEEDING, WAIT_FOR_HELP],
};
