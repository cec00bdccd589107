import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_BLEEDING, FIELD_TRIAGE_MECHANISM, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { KEEP_STILL } from '../instructions/keep-still.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import { STOP_BLEEDING } from '../instructions/stop-bleeding.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 交通事故: the worst injured person counts. */
export const traffic: Protocol = {
  complaint: 'traffic',
  version: 1,
  title: { zh: '交通事故', en: 'Traffic accident' },
  start: { needs: [], instructions: ['safe-scene'], question: 'vital', ...ILLUSTRATIVE },
  questions: [
    vitalQuestion('force'),
    {
      id: 'force',
      ask: { zh: '有人被甩出、卡在车里、被撞飞或碾压，或同车有人死亡吗？', en: 'Was anyone thrown out, trapped, run over or hit by the vehicle, or did anyone in the same vehicle die?' },
      ...FIELD_TRIAGE_MECHANISM,
      answers: [
        { ...YES, raises: { priority: 'II', needs: ['advanced-life-support'], redFlag: true, instructions: ['keep-still'], ...FIELD_TRIAGE_MECHANISM }, next: 'bleeding' },
        { ...NO, next: 'bleeding' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'bleeding' },
      ],
    },
    {
      id: 'bleeding',
      ask: { zh: '有人大出血、呼吸困难或手脚不能动吗？', en: 'Does anyone bleed heavily, struggle for breath, or cannot move arms or legs?' },
      ...ERC_BLEEDING,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['stop-bleeding'], ...ERC_BLEEDING }, next: 'how-many' },
        { ...NO, next: 'how-many' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'how-many' },
      ],
    },
    {
      id: 'how-many',
      ask: { zh: '几个人受伤？有危险品、起火或大客车吗？', en: 'How many are hurt? Are there dangerous goods, fire, or a coach?' },
      ...ILLUSTRATIVE,
      answers: [
        { code: 'none', label: { zh: '没有人感到不适', en: 'Nobody feels hurt' }, next: 'nobody-hurt' },
        { code: 'few', label: { zh: '一两个人', en: 'One or two' }, next: 'hurt' },
        { code: 'many', label: { zh: '三人以上，或有危险品、起火', en: 'Three or more, or dangerous goods or fire' }, raises: { priority: 'I', redFlag: true, ...ILLUSTRATIVE }, next: 'hurt' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'hurt', priority: 'III', needs: [], instructions: ['safe-scene', 'keep-still', 'stop-bleeding'], ...ILLUSTRATIVE },
    { id: 'nobody-hurt', priority: 'IV', needs: [], instructions: ['safe-scene'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    STOP_BLEEDING,
    KEEP_STILL,
    {
      id: 'safe-scene',
      title: { zh: '现场安全', en: 'A safe scene' },
      steps: [
        { zh: '打开双闪，放三角警示牌，人站到护栏外或路边。', en: 'Switch on the hazard lights, set up the warning triangle, and stand behind the barrier or off the road.', ...ILLUSTRATIVE },
        { zh: '熄火，不要抽烟；起火、漏油或有危险品就远离。', en: 'Engines off, no smoking; move away from fire, leaking fuel or dangerous goods.', ...ILLUSTRATIVE },
        { zh: '不要把卡住的人硬拉出来。', en: 'Do not pull out anyone who is trapped.', ...ILLUSTRATIVE },
      ],
    },
  ],
};
