import { AHA_ADULT, AHA_PEDIATRIC, AHA_TELEPHONE_CPR } from '../guidelines.ts';
import type { Instruction } from '../protocol.ts';

/** Compressions by whoever is there, an adult patient. */
export const CPR_ADULT: Instruction = {
  id: 'cpr-adult',
  title: { zh: '胸外按压（成人）', en: 'Chest compressions (adult)' },
  steps: [
    { zh: '请打开免提，把手机放在病人旁边，我教您怎么做。', en: 'Put the phone on loudspeaker beside the patient. I will tell you what to do.', ...AHA_TELEPHONE_CPR },
    { zh: '让病人平躺在硬地面上，您跪在他身旁。', en: 'Lay the patient flat on the back on firm ground, and kneel beside.', ...AHA_ADULT },
    { zh: '一只手掌根放在胸口正中、两乳头之间，另一只手叠在上面，手臂伸直。', en: 'Put the heel of one hand on the middle of the chest, the other hand on top, arms straight.', ...AHA_ADULT },
    { zh: '用力快速往下压，至少 5 厘米、不超过 6 厘米，每次压完让胸口完全弹回。', en: 'Push hard and fast, at least 5 cm and not more than 6 cm deep; let the chest come all the way up each time.', ...AHA_ADULT },
    { zh: '每分钟 100 到 120 次，跟我数：一、二、三、四……', en: '100 to 120 a minute. Count with me: one, two, three, four…', ...AHA_ADULT },
    { zh: '不要停。有人来就每两分钟换人按。叫人去取 AED，拿到马上开机，照它说的做。', en: 'Do not stop. Change over every two minutes when someone can help. Send for an AED; switch it on at once and do as it says.', ...AHA_ADULT },
    { zh: '一直按到急救人员接手，或病人动了、正常呼吸了。', en: 'Go on until the crew takes over, or the patient moves and breathes normally.', ...AHA_TELEPHONE_CPR },
  ],
};

/** Compressions and breaths, a child from one year to puberty. */
export const CPR_CHILD: Instruction = {
  id: 'cpr-child',
  title: { zh: '心肺复苏（1 岁到青春期）', en: 'CPR (one year to puberty)' },
  steps: [
    { zh: '让孩子平躺在硬地面上，打开免提。', en: 'Lay the child flat on firm ground, with the phone on loudspeaker.', ...AHA_TELEPHONE_CPR },
    { zh: '用一只或两只手掌根压胸口正中，压下胸部厚度的三分之一，约 5 厘米，每分钟 100 到 120 次。', en: 'With the heel of one or two hands press the middle of the chest down by a third of its depth, about 5 cm, 100 to 120 a minute.', ...AHA_PEDIATRIC },
    { zh: '按 30 次后，抬起下巴、捏住鼻子，口对口吹两口气，看到胸口起伏；不会吹就一直按。', en: 'After 30, lift the chin, pinch the nose and give two breaths so that the chest rises; if you cannot, just keep pressing.', ...AHA_PEDIATRIC },
    { zh: '重复，不要停，直到急救人员接手或孩子正常呼吸。', en: 'Repeat without stopping until the crew takes over or the child breathes normally.', ...AHA_PEDIATRIC },
  ],
};

/** Compressions and breaths, a baby under one year. */
export const CPR_INFANT: Instruction = {
  id: 'cpr-infant',
  title: { zh: '心肺复苏（1 岁以下）', en: 'CPR (under one year)' },
  steps: [
    { zh: '让宝宝平躺在硬桌面或地上，打开免提。', en: 'Lay the baby flat on a firm table or the ground, with the phone on loudspeaker.', ...AHA_TELEPHONE_CPR },
    { zh: '用两根手指（或双手拇指）压两乳头连线下方正中，压下三分之一，约 4 厘米，每分钟 100 到 120 次。', en: 'With two fingers (or both thumbs) press just below the nipple line, a third of the chest’s depth, about 4 cm, 100 to 120 a minute.', ...AHA_PEDIATRIC },
    { zh: '按 30 次后，用嘴罩住宝宝的口鼻轻吹两口气，看到胸口起伏。', en: 'After 30, cover the baby’s mouth and nose with your mouth and give two gentle breaths so that the chest rises.', ...AHA_PEDIATRIC },
    { zh: '重复，不要停，直到急救人员接手或宝宝正常呼吸。', en: 'Repeat without stopping until the crew takes over or the baby breathes normally.', ...AHA_PEDIATRIC },
  ],
};
