import { NO, UNSURE, YES } from '../common-answers.ts';
import { AHA_NEONATAL, ERC_NEWBORN, ILLUSTRATIVE, NICE_FEVER } from '../guidelines.ts';
import type { Protocol } from '../protocol.ts';

/** 新生儿 */
export const newborn: Protocol = {
  complaint: 'newborn',
  version: 1,
  title: { zh: '新生儿急症', en: 'Newborn' },
  start: { priority: 'II', needs: ['neonatal'], instructions: ['warm-newborn'], question: 'breathing', ...ERC_NEWBORN },
  questions: [
    {
      id: 'breathing',
      ask: { zh: '宝宝在哭或呼吸正常吗？', en: 'Does the baby cry or breathe normally?' },
      ...AHA_NEONATAL,
      answers: [
        { ...YES, next: 'just-born' },
        { ...NO, raises: { priority: 'I', needs: ['advanced-life-support', 'ventilator'], redFlag: true, instructions: ['breathe-for-newborn'], ...AHA_NEONATAL }, next: 'newborn-not-breathing' },
        { ...UNSURE, raises: { priority: 'I', needs: ['advanced-life-support', 'ventilator'], redFlag: true, instructions: ['breathe-for-newborn'], ...AHA_NEONATAL }, next: 'newborn-not-breathing' },
      ],
    },
    {
      id: 'just-born',
      ask: { zh: '是刚刚生下来的吗？妈妈在大出血吗？', en: 'Has it just been born? Does the mother bleed heavily?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'mother-bleeds', label: { zh: '妈妈大出血', en: 'The mother bleeds heavily' }, raises: { priority: 'I', needs: ['obstetric', 'advanced-life-support'], redFlag: true, ...ILLUSTRATIVE }, next: 'colour' },
        { code: 'just-born', label: { zh: '刚生，妈妈还好', en: 'Just born, the mother is well' }, raises: { needs: ['obstetric'], ...ILLUSTRATIVE }, next: 'colour' },
        { code: 'older', label: { zh: '出生有些日子了', en: 'Born some days ago' }, next: 'colour' },
      ],
    },
    {
      id: 'colour',
      ask: { zh: '全身发紫、发白、发软，叫不醒或不吃奶吗？', en: 'Is it blue, white or floppy all over, hard to wake, or not feeding?' },
      ...NICE_FEVER,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...NICE_FEVER }, next: 'early' },
        { ...NO, next: 'early' },
        { ...UNSURE, next: 'early' },
      ],
    },
    {
      id: 'early',
      ask: { zh: '早产，或不到 2.5 公斤，或发烧、身上凉吗？', en: 'Born early, under 2.5 kg, feverish, or cold to the touch?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'newborn-ill' },
        { ...NO, next: 'newborn-ill' },
        { ...UNSURE, next: 'newborn-ill' },
      ],
    },
  ],
  leaves: [
    { id: 'newborn-not-breathing', priority: 'I', needs: ['neonatal', 'advanced-life-support', 'ventilator'], instructions: ['breathe-for-newborn', 'warm-newborn'], ...AHA_NEONATAL },
    { id: 'newborn-ill', priority: 'II', needs: ['neonatal'], instructions: ['warm-newborn'], ...ERC_NEWBORN },
  ],
  instructions: [
    {
      id: 'breathe-for-newborn',
      title: { zh: '新生儿不呼吸', en: 'A newborn that does not breathe' },
      steps: [
        { zh: '用干毛巾擦干，擦背、轻弹脚底刺激。', en: 'Dry with a towel; rub the back and flick the soles.', ...AHA_NEONATAL },
        { zh: '还不呼吸：平放，头摆正，用嘴罩住口鼻，轻轻吹，看到胸口起伏，每分钟 40 到 60 次。', en: 'If still not breathing: lay flat, head level, cover mouth and nose with your mouth, and puff gently so that the chest rises, 40 to 60 a minute.', ...AHA_NEONATAL },
        { zh: '一直吹到哭出来或急救人员接手，告诉我有没有变化。', en: 'Go on until it cries or the crew takes over, and tell me of any change.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'warm-newborn',
      title: { zh: '保暖', en: 'Keep warm' },
      steps: [
        { zh: '擦干，贴着妈妈的胸口，盖好，戴帽子；不要洗澡，不要放热水袋。', en: 'Dry, skin to skin on the mother’s chest, covered, with a cap; no bath and no hot-water bottle.', ...ERC_NEWBORN },
        { zh: '不要剪脐带。', en: 'Do not cut the cord.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
