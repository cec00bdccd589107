import { NO, UNSURE, YES } from '../common-answers.ts';
import { ILLUSTRATIVE, MHGAP } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 精神心理危机 */
export const mentalCrisis: Protocol = {
  complaint: 'mental-crisis',
  version: 1,
  title: { zh: '精神心理危机', en: 'Mental crisis' },
  start: { needs: [], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('harm'),
    {
      id: 'harm',
      ask: { zh: '已经伤了自己、吃了药，或正在高处、水边、拿着刀吗？', en: 'Is there self-harm or an overdose already, or a height, water or a blade at hand?' },
      ...MHGAP,
      answers: [
        { code: 'overdose', label: { zh: '吃了药或农药', en: 'Took medicine or poison' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...MHGAP }, next: 'poisoned' },
        { code: 'hurt', label: { zh: '伤了自己', en: 'Hurt already' }, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, ...MHGAP }, next: 'others' },
        { code: 'about-to', label: { zh: '正要做', en: 'About to' }, raises: { priority: 'I', redFlag: true, instructions: ['stay-and-talk'], ...MHGAP }, next: 'others' },
        { ...NO, next: 'others' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'others' },
      ],
    },
    {
      id: 'others',
      ask: { zh: '会伤害别人，或手里有武器吗？', en: 'Might others be hurt, or is there a weapon?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, instructions: ['keep-safe'], ...ILLUSTRATIVE }, next: 'thoughts' },
        { ...NO, next: 'thoughts' },
        { ...UNSURE, next: 'thoughts' },
      ],
    },
    {
      id: 'thoughts',
      ask: { zh: '现在有不想活的念头、听到命令的声音，或一个人在家吗？', en: 'Are there thoughts of dying now, voices that command, or is the person alone?' },
      ...MHGAP,
      answers: [
        { ...YES, raises: { priority: 'II', redFlag: true, instructions: ['stay-and-talk'], ...MHGAP }, next: 'in-crisis' },
        { ...NO, next: 'calm' },
        { ...UNSURE, next: 'in-crisis' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'poisoned', priority: 'I', needs: ['advanced-life-support'], instructions: ['stay-and-talk'], continueWith: 'poisoning', ...MHGAP },
    { id: 'in-crisis', priority: 'III', needs: [], instructions: ['stay-and-talk', 'keep-safe'], ...MHGAP },
    { id: 'calm', priority: 'IV', needs: [], instructions: ['stay-and-talk'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'stay-and-talk',
      title: { zh: '陪伴', en: 'Stay and talk' },
      steps: [
        { zh: '不要让他一个人；慢慢说话，听他说，不争辩、不责备。', en: 'Do not leave the person alone; speak slowly and listen, without argument or blame.', ...MHGAP },
        { zh: '悄悄收走刀、绳、药、农药。', en: 'Quietly take away blades, ropes, medicine and pesticide.', ...MHGAP },
      ],
    },
    {
      id: 'keep-safe',
      title: { zh: '先保证安全', en: 'Keep safe' },
      steps: [{ zh: '有危险就退到门外，带走孩子，等警察和急救人员来。', en: 'If there is danger, go outside with the children and wait for police and crew.', ...ILLUSTRATIVE }],
    },
  ],
};
