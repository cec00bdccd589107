import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_ASTHMA, ERC_BASIC, ILLUSTRATIVE, WAO_ANAPHYLAXIS } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 呼吸困难 */
export const breathing: Protocol = {
  complaint: 'breathing',
  version: 1,
  title: { zh: '呼吸困难', en: 'Breathing difficulty' },
  start: { priority: 'II', needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('sudden-cause'),
    {
      id: 'sudden-cause',
      ask: { zh: '是不是吃东西时突然卡住，或者吃药、被咬、吃了什么之后全身起疹、脸肿？', en: 'Did it start while eating, as if something got stuck, or with hives or a swollen face after food, medicine or a sting?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'stuck', label: { zh: '卡住了', en: 'Something got stuck' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ERC_BASIC }, next: 'is-choking' },
        { code: 'swollen', label: { zh: '起疹或脸肿', en: 'Hives or swelling' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...WAO_ANAPHYLAXIS }, next: 'is-allergy' },
        { ...NO, next: 'words' },
        { ...UNSURE, next: 'words' },
      ],
    },
    {
      id: 'words',
      ask: { zh: '能说完一整句话吗？嘴唇发紫吗？', en: 'Can the patient speak a whole sentence? Are the lips blue?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'few-words', label: { zh: '只能说几个字，或嘴唇发紫', en: 'Only a few words, or blue lips' }, raises: { priority: 'I', needs: ['advanced-life-support', 'ventilator'], redFlag: true, ...ILLUSTRATIVE }, next: 'inhaler' },
        { code: 'sentences', label: { zh: '能说整句', en: 'Whole sentences' }, next: 'inhaler' },
        { ...UNSURE, next: 'inhaler' },
      ],
    },
    {
      id: 'inhaler',
      ask: { zh: '有哮喘吗？手边有自己的喷雾吗？', en: 'Is it asthma, with the patient’s own inhaler at hand?' },
      ...ERC_ASTHMA,
      answers: [
        { ...YES, raises: { instructions: ['own-inhaler'], ...ERC_ASTHMA }, next: 'fever-at-risk' },
        { ...NO, next: 'fever-at-risk' },
      ],
    },
    {
      id: 'fever-at-risk',
      ask: { zh: '发烧，并且疑似或接触过呼吸道传染病吗？', en: 'Is there a fever, and a known or suspected infection of the airways that spreads?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { needs: ['negative-pressure'], ...ILLUSTRATIVE }, next: 'short-of-breath' },
        { ...NO, next: 'short-of-breath' },
        { ...UNSURE, next: 'short-of-breath' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'is-choking', priority: 'I', needs: ['advanced-life-support'], instructions: ['sit-upright'], continueWith: 'choking', ...ERC_BASIC },
    { id: 'is-allergy', priority: 'I', needs: ['advanced-life-support'], instructions: ['sit-upright'], continueWith: 'allergy', ...WAO_ANAPHYLAXIS },
    { id: 'short-of-breath', priority: 'II', needs: [], instructions: ['sit-upright'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'sit-upright',
      title: { zh: '坐起来', en: 'Sit upright' },
      steps: [
        { zh: '让病人坐直，身体前倾，怎么喘得顺就怎么坐，不要硬让他躺下。', en: 'Let the patient sit up and lean forward as breathing is easiest; do not force to lie down.', ...ILLUSTRATIVE },
        { zh: '解开领口，开窗通风，家里有氧气就吸上。', en: 'Loosen the collar, open a window, and use oxygen if it is prescribed and at hand.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'own-inhaler',
      title: { zh: '用自己的喷雾', en: 'Own inhaler' },
      steps: [{ zh: '帮他使用自己的支气管扩张喷雾。', en: 'Help the patient to use the own bronchodilator inhaler.', ...ERC_ASTHMA }],
    },
  ],
};
