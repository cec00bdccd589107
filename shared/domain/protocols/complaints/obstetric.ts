import { NO, UNSURE } from '../common-answers.ts';
import { ERC_NEWBORN, ILLUSTRATIVE, WHO_BIRTH, WHO_PREGNANCY } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 孕产妇急症 */
export const obstetric: Protocol = {
  complaint: 'obstetric',
  version: 1,
  title: { zh: '孕产妇急症', en: 'Pregnancy and birth' },
  start: { priority: 'III', needs: ['obstetric'], question: 'vital', ...WHO_PREGNANCY },
  questions: [
    vitalQuestion('danger'),
    {
      id: 'danger',
      ask: { zh: '有大出血、抽搐、剧烈头痛眼花，或脐带、手脚先出来吗？', en: 'Is there heavy bleeding, a fit, a bad headache with blurred sight, or the cord, a hand or a foot coming first?' },
      ...WHO_PREGNANCY,
      answers: [
        { code: 'bleeding', label: { zh: '大出血', en: 'Heavy bleeding' }, raises: { priority: 'I', needs: ['obstetric', 'advanced-life-support'], redFlag: true, instructions: ['lie-on-left'], ...WHO_PREGNANCY }, next: 'birth' },
        { code: 'fit-or-headache', label: { zh: '抽搐，或剧烈头痛眼花', en: 'A fit, or headache with blurred sight' }, raises: { priority: 'I', needs: ['obstetric', 'advanced-life-support'], redFlag: true, instructions: ['lie-on-left'], ...WHO_PREGNANCY }, next: 'birth' },
        { code: 'cord', label: { zh: '脐带或手脚先出来', en: 'Cord, hand or foot first' }, raises: { priority: 'I', needs: ['obstetric', 'neonatal', 'advanced-life-support'], redFlag: true, instructions: ['knees-to-chest'], ...ILLUSTRATIVE }, next: 'danger-birth' },
        { ...NO, next: 'birth' },
      ],
    },
    {
      id: 'birth',
      ask: { zh: '孩子的头露出来了，或忍不住要使劲，或已经生了吗？', en: 'Is the head showing, is there an urge to push, or is the baby born?' },
      ...WHO_PREGNANCY,
      answers: [
        { code: 'born', label: { zh: '已经生了', en: 'Born' }, raises: { priority: 'I', needs: ['obstetric', 'neonatal'], redFlag: true, instructions: ['after-birth'], ...WHO_BIRTH }, next: 'born' },
        { code: 'coming', label: { zh: '马上要生', en: 'Coming now' }, raises: { priority: 'I', needs: ['obstetric', 'neonatal'], redFlag: true, instructions: ['birth-now'], ...WHO_BIRTH }, next: 'weeks' },
        { ...NO, next: 'weeks' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'weeks' },
      ],
    },
    {
      id: 'weeks',
      ask: { zh: '怀孕多少周？', en: 'How many weeks pregnant?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'early', label: { zh: '不到 20 周，腹痛或出血', en: 'Under 20, with pain or bleeding' }, raises: { priority: 'II', redFlag: true, ...ILLUSTRATIVE }, next: 'in-labour' },
        { code: 'preterm', label: { zh: '20 到 37 周', en: '20 to 37' }, raises: { priority: 'II', needs: ['neonatal'], redFlag: true, ...ILLUSTRATIVE }, next: 'in-labour' },
        { code: 'term', label: { zh: '37 周以上', en: '37 or more' }, next: 'in-labour' },
        { ...UNSURE, next: 'in-labour' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'danger-birth', priority: 'I', needs: ['obstetric', 'neonatal', 'advanced-life-support'], instructions: ['knees-to-chest'], ...ILLUSTRATIVE },
    { id: 'born', priority: 'I', needs: ['obstetric', 'neonatal'], instructions: ['after-birth'], continueWith: 'newborn', ...WHO_PREGNANCY },
    { id: 'in-labour', priority: 'III', needs: ['obstetric'], instructions: ['lie-on-left'], ...WHO_PREGNANCY },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'lie-on-left',
      title: { zh: '左侧卧', en: 'Lie on the left side' },
      steps: [
        { zh: '让她向左侧躺下，保暖，不要走动，不要吃喝。', en: 'Let her lie on her left side, keep warm, not walk, not eat or drink.', ...ILLUSTRATIVE },
        { zh: '有出血就垫上干净的布，留给医生看；不要往里塞东西。', en: 'With bleeding, lay a clean cloth under and keep it for the doctors; put nothing inside.', ...ILLUSTRATIVE },
      ],
    },
    {
      id: 'knees-to-chest',
      title: { zh: '膝胸卧位', en: 'Knees to chest' },
      steps: [{ zh: '让她跪趴着，胸口贴床、臀部抬高，不要使劲，不要拉脐带或手脚。', en: 'Let her kneel with chest down and hips up, and not push; do not pull the cord, hand or foot.', ...ILLUSTRATIVE }],
    },
    {
      id: 'birth-now',
      title: { zh: '就地接生', en: 'Birth now' },
      steps: [
        { zh: '洗手，垫干净的布，准备干毛巾，关窗保暖。', en: 'Wash your hands, spread clean cloths, have dry towels ready, close the windows for warmth.', ...WHO_BIRTH },
        { zh: '用手轻轻托住孩子的头，不要拉；脐带绕颈就轻轻绕过头。', en: 'Support the baby’s head gently, do not pull; slip the cord over the head if it is round the neck.', ...WHO_BIRTH },
      ],
    },
    {
      id: 'after-birth',
      title: { zh: '孩子生下来以后', en: 'After the birth' },
      steps: [
        { zh: '马上擦干孩子，贴着妈妈的胸口放好，一起盖上，戴上帽子。', en: 'Dry the baby at once, lay on the mother’s chest, cover both, and put a cap on.', ...ERC_NEWBORN },
        { zh: '不要剪脐带，不要拉脐带；胎盘出来了就装好留着。', en: 'Do not cut or pull the cord; keep the placenta if it comes.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
