import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BURNS, FIRST_AID_2010, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 烧烫伤 */
export const burn: Protocol = {
  complaint: 'burn',
  version: 1,
  title: { zh: '烧伤、烫伤', en: 'Burn or scald' },
  start: { needs: [], instructions: ['cool-burn'], question: 'vital', ...ERC_BURNS },
  questions: [
    vitalQuestion('airway'),
    {
      id: 'airway',
      ask: { zh: '烧到脸、嘴里，声音嘶哑，或在密闭屋里吸了烟吗？', en: 'Are face or mouth burnt, is the voice hoarse, or was smoke breathed in a closed room?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support', 'ventilator'], redFlag: true, ...ILLUSTRATIVE }, next: 'extent' },
        { ...NO, next: 'extent' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'extent' },
      ],
    },
    {
      id: 'extent',
      ask: { zh: '面积多大？病人自己的一个手掌大约是 1%。', en: 'How large is it? The patient’s own palm with fingers is about 1 %.' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'large', label: { zh: '超过 10 个手掌，儿童超过 5 个', en: 'More than 10 palms, in a child more than 5' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'cause' },
        { code: 'medium', label: { zh: '2 到 10 个手掌', en: '2 to 10 palms' }, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'cause' },
        { code: 'small', label: { zh: '更小', en: 'Smaller' }, next: 'cause' },
      ],
    },
    {
      id: 'cause',
      ask: { zh: '是怎么烧的？', en: 'What caused it?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'electric', label: { zh: '触电', en: 'Electricity' }, raises: { priority: 'II', needs: ['defibrillator'], redFlag: true, ...FIRST_AID_2010 }, next: 'electric-burn' },
        { code: 'chemical', label: { zh: '化学品', en: 'A chemical' }, raises: { priority: 'II', redFlag: true, instructions: ['rinse-chemical'], ...FIRST_AID_2010 }, next: 'place' },
        { code: 'heat', label: { zh: '火、热水、蒸汽', en: 'Fire, hot water, steam' }, next: 'place' },
      ],
    },
    {
      id: 'place',
      ask: { zh: '伤在脸、手、脚、会阴、大关节，或是老人、幼儿吗？', en: 'Is it the face, a hand, a foot, the groin or a big joint, or an old person or small child?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'III', ...ILLUSTRATIVE }, next: 'burnt' },
        { ...NO, next: 'burnt-little' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'electric-burn', priority: 'II', needs: ['defibrillator'], instructions: ['cool-burn'], continueWith: 'electric-shock', ...FIRST_AID_2010 },
    { id: 'burnt', priority: 'III', needs: [], instructions: ['cool-burn'], ...ERC_BURNS },
    { id: 'burnt-little', priority: 'IV', needs: [], instructions: ['cool-burn'], ...ERC_BURNS },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'cool-burn',
      title: { zh: '冷水冲', en: 'Cool the burn' },
      steps: [
        { zh: '离开火源，脱掉烧着或烫湿的衣物和首饰；粘在皮肤上的不要撕。', en: 'Away from the heat; take off clothes and jewellery, but nothing that sticks to the skin.', ...ILLUSTRATIVE },
        { zh: '马上用流动的凉水冲，可以到 20 分钟；不要用冰。', en: 'Cool under running water at once, for up to 20 minutes; no ice.', ...ERC_BURNS },
        { zh: '盖上保鲜膜或干净的布，不要涂牙膏、酱油、药膏，不要挑破水泡。', en: 'Cover with cling film or clean cloth; no toothpaste, soy sauce or ointment; leave blisters alone.', ...ILLUSTRATIVE },
        { zh: '身上其他地方盖好，别着凉。', en: 'Keep the rest of the body warm.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'rinse-chemical',
      title: { zh: '冲掉化学品', en: 'Rinse off the chemical' },
      steps: [
        { zh: '戴手套，先扫掉干粉，脱掉沾到的衣服，用大量流动的水冲。', en: 'With gloves, brush dry powder off, take off soiled clothes, and rinse with plenty of running water.', ...FIRST_AID_2010 },
        { zh: '溅到眼睛，撑开眼皮用大量清水一直冲。', en: 'In the eye: hold the lids open and rinse with plenty of water without stopping.', ...FIRST_AID_2010 },
      ],
    },
  ],
};
