import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_DROWNING, ERC_SPINE, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { KEEP_STILL } from '../instructions/keep-still.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';

/** 溺水: breaths come before compressions here. */
export const drowning: Protocol = {
  complaint: 'drowning',
  version: 1,
  title: { zh: '溺水', en: 'Drowning' },
  compressionClock: true,
  start: { priority: 'I', needs: ['advanced-life-support'], question: 'out', ...ERC_DROWNING },
  questions: [
    {
      id: 'out',
      ask: { zh: '人已经离开水了吗？', en: 'Is the person out of the water?' },
      ...ERC_DROWNING,
      answers: [
        { ...YES, next: 'breathing' },
        { ...NO, raises: { priority: 'I', redFlag: true, instructions: ['reach-from-the-bank'], ...ERC_DROWNING }, next: 'in-the-water' },
      ],
    },
    {
      id: 'breathing',
      ask: { zh: '叫得醒吗？呼吸正常吗？', en: 'Can the person be woken, and is the breathing normal?' },
      ...ERC_DROWNING,
      answers: [
        { code: 'awake', label: { zh: '清醒', en: 'Awake' }, next: 'dived' },
        { code: 'not-awake', label: { zh: '叫不醒，呼吸正常', en: 'Cannot be woken, breathes normally' }, raises: { priority: 'I', redFlag: true, instructions: ['recovery-position'], ...ERC_DROWNING }, next: 'drowned-breathing' },
        { code: 'not-breathing', label: { zh: '没有呼吸、只有喘息或说不清', en: 'Does not breathe, only gasps, or cannot tell' }, raises: { priority: 'I', needs: ['defibrillator', 'ventilator'], redFlag: true, instructions: ['drowning-breaths'], ...ERC_DROWNING }, next: 'drowned-arrest' },
      ],
    },
    {
      id: 'dived',
      ask: { zh: '是跳水或摔下去的，脖子痛吗？', en: 'Was it a dive or a fall, with pain in the neck?' },
      ...ERC_SPINE,
      answers: [
        { ...YES, raises: { redFlag: true, instructions: ['keep-still'], ...ERC_SPINE }, next: 'drowned-awake' },
        { ...NO, next: 'drowned-awake' },
        { ...UNSURE, next: 'drowned-awake' },
      ],
    },
  ],
  leaves: [
    { id: 'in-the-water', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['reach-from-the-bank', 'drowning-breaths'], ...ERC_DROWNING },
    { id: 'drowned-arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator', 'ventilator'], instructions: ['drowning-breaths', 'cpr-adult'], ...ERC_DROWNING },
    { id: 'drowned-breathing', priority: 'I', needs: ['advanced-life-support', 'ventilator'], instructions: ['recovery-position', 'keep-warm'], ...ERC_DROWNING },
    { id: 'drowned-awake', priority: 'I', needs: ['advanced-life-support'], instructions: ['keep-warm'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    KEEP_STILL,
    {
      id: 'reach-from-the-bank',
      title: { zh: '在岸上救人', en: 'Reach from the bank' },
      steps: [
        { zh: '不要下水。喊他，伸竹竿、扔绳子、救生圈、空桶给他。', en: 'Do not go into the water. Call out; reach with a pole, throw a rope, a ring, an empty can.', ...ERC_DROWNING },
        { zh: '眼睛盯住他最后出现的地方，指给来的人看。', en: 'Keep your eyes on where the person was last seen, and show it to those who come.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'drowning-breaths',
      title: { zh: '先吹气，再按压', en: 'Breaths first, then compressions' },
      steps: [
        { zh: '不要控水、不要倒背。让他平躺，抬起下巴。', en: 'Do not try to drain the water. Lay flat, lift the chin.', ...ERC_DROWNING },
        { zh: '捏住鼻子，口对口先吹 5 口气，看到胸口起伏。', en: 'Pinch the nose and give five breaths first, so that the chest rises.', ...ERC_DROWNING },
        { zh: '然后按压 30 次、吹气 2 次，一直重复；不会吹气就一直按压。', en: 'Then 30 compressions and 2 breaths, again and again; if you cannot give breaths, keep pressing.', ...ERC_DROWNING },
      ],
    },
    {
      id: 'keep-warm',
      title: { zh: '保暖', en: 'Keep warm' },
      steps: [{ zh: '脱掉湿衣服，擦干，裹上毯子；即使好转也要等医生看过。', en: 'Take off wet clothes, dry and wrap up; wait for the crew even when it is better.', ...ILLUSTRATIVE }],
    },
  ],
};
